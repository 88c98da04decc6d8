package dev.stackwright.ui.shell;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.ui.shell.TemplateTile.Choice;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/// The templates over the window: a field that narrows them down, and their pictures, of which Enter or a double click
/// chooses one. Arrows move, Esc or a click beside closes.
final class Gallery extends StackPane {

    private static final int COLUMNS = 3;

    private final TextField filter = new TextField();
    private final TilePane grid = new TilePane();
    private final Label none = new Label("No template has these words.");
    private final ScrollPane scroll = new ScrollPane(new StackPane(none, grid));
    private final List<TemplateTile> tiles;
    private final Runnable close;

    Gallery(String title, List<Choice> choices, Catalog catalog, Consumer<Choice> choose, Runnable close) {
        this.close = close;
        setId("gallery");
        getStyleClass().add("veil");
        tiles = choices.stream()
                .map(choice -> new TemplateTile(choice, catalog, () -> {
                    close.run();
                    choose.accept(choice);
                }))
                .toList();
        Label heading = new Label(title);
        heading.getStyleClass().add("panel-title");
        filter.setId("gallery-filter");
        filter.setPromptText("Find a template");
        filter.textProperty().addListener((_, _, text) -> show(text));
        grid.getStyleClass().add("gallery-grid");
        grid.setPrefColumns(COLUMNS);
        none.getStyleClass().add("empty-note");
        scroll.getStyleClass().add("bare");
        scroll.setFitToWidth(true);
        VBox sheet = new VBox(heading, filter, scroll);
        sheet.getStyleClass().addAll("overlay", "gallery-sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(sheet);
        setOnMouseClicked(event -> {
            if (event.getTarget().equals(this)) {
                close.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        show("");
    }

    /// Puts the keyboard into the field.
    void begin() {
        filter.requestFocus();
    }

    private void show(String text) {
        grid.getChildren().setAll(tiles.stream().filter(tile -> tile.has(text)).toList());
        none.setVisible(grid.getChildren().isEmpty());
        scroll.setVvalue(0);
    }

    private void move(KeyEvent event) {
        int now = grid.getChildren().indexOf(getScene().getFocusOwner());
        KeyCode key = event.getCode();
        if (key == KeyCode.ESCAPE) {
            close.run();
        } else if (now < 0 && key == KeyCode.DOWN) {
            focus(0);
        } else if (now >= 0 && now < COLUMNS && key == KeyCode.UP) {
            begin();
        } else if (now >= 0 && key.isArrowKey()) {
            focus(now + step(key));
        } else {
            return;
        }
        event.consume();
    }

    private static int step(KeyCode key) {
        return switch (key) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -COLUMNS;
            default -> COLUMNS;
        };
    }

    private void focus(int index) {
        if (index >= 0 && index < grid.getChildren().size()) {
            Node tile = grid.getChildren().get(index);
            tile.requestFocus();
            reveal(tile);
        }
    }

    private void reveal(Node tile) {
        double room = grid.getHeight() - scroll.getViewportBounds().getHeight();
        double middle = tile.getBoundsInParent().getCenterY()
                - scroll.getViewportBounds().getHeight() / 2;
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(middle / room, 0, 1));
    }
}
