package dev.stackwright.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Every action with its keys, made from the table of actions, and the keys of the canvas.
final class ShortcutSheet extends VBox {

    private static final List<List<String>> CANVAS = List.of(
            List.of("Nudge the selection", "Arrows"),
            List.of("Nudge by five", "Shift+Arrows"),
            List.of("Select the nearest card", "Alt+Arrows"),
            List.of("Select the next card", "Tab"),
            List.of("Move the view", "Space+Drag"),
            List.of("Zoom at the mouse", "Ctrl+Wheel"),
            List.of("Give up, or select none", "Esc"),
            List.of("Show these keys", "?"));

    ShortcutSheet(List<Action> actions, Runnable close) {
        setId("shortcut-sheet");
        setOnMouseClicked(_ -> close.run());
        getStyleClass().add("overlay");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = new Label("Keyboard shortcuts");
        title.getStyleClass().add("panel-title");
        HBox columns = new HBox();
        columns.getStyleClass().add("sheet-columns");
        for (List<String> menus : List.of(
                List.of("File", "Stack", "Help"), List.of("Edit"), List.of("View"), List.of("Arrange", "Problems"))) {
            VBox column = new VBox();
            column.getStyleClass().add("sheet-column");
            menus.forEach(menu -> column.getChildren().addAll(heading(menu), table(actions, menu)));
            columns.getChildren().add(column);
        }
        VBox shortest = (VBox) columns.getChildren().getFirst();
        shortest.getChildren().addAll(heading("Canvas"), fixed());
        getChildren().addAll(title, columns);
    }

    private static GridPane table(List<Action> actions, String menu) {
        GridPane grid = grid();
        for (Action action : actions) {
            if (action.menu().equals(menu)
                    && !(action.shown().isEmpty() && action.standard().isEmpty())) {
                Label keys = row(grid, action.name());
                keys.textProperty().bind(action.keys().map(Action::shown));
            }
        }
        return grid;
    }

    private static Label heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("group-heading");
        return heading;
    }

    private static GridPane fixed() {
        GridPane grid = grid();
        CANVAS.forEach(line -> row(grid, line.getFirst()).setText(line.getLast()));
        return grid;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        ColumnConstraints titles = new ColumnConstraints();
        titles.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(titles);
        return grid;
    }

    private static Label row(GridPane grid, String title) {
        Label keys = new Label();
        keys.getStyleClass().add("keys");
        grid.addRow(grid.getRowCount(), new Label(title), keys);
        return keys;
    }
}
