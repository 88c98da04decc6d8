package dev.stackwright.ui.find;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field with a list of choices below it that become fewer while one types. Up and Down go through them, Enter takes
/// one, Esc or a click elsewhere takes none.
public final class Finder extends VBox {

    private static final double ROW = 28;
    private static final int ROWS = 9;

    private final TextField field = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final List<Choice> choices;
    private final Runnable close;
    private boolean open = true;
    private boolean pressed;

    /// A finder among `choices`, which does `close` when it is done with.
    public Finder(String prompt, List<Choice> choices, Runnable close) {
        this.choices = choices;
        this.close = close;
        setId("finder");
        getStyleClass().add("finder");
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setId("finder-field");
        list.setId("finder-list");
        list.getStyleClass().add("bare");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label("Nothing is called that."));
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                take();
            }
        });
        field.textProperty().addListener(_ -> show());
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && !list.isFocused()) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventHandler(ScrollEvent.ANY, ScrollEvent::consume);
        getChildren().addAll(field, list);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        show();
    }

    /// Puts the keyboard into the field.
    public void begin() {
        field.requestFocus();
    }

    private void show() {
        list.getItems().setAll(new Fuzzy(field.getText()).of(choices));
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(ROW * Math.clamp(list.getItems().size(), 1, ROWS) + 2);
    }

    /// The key that opened the finder is no letter to look for.
    private void typed(KeyEvent event) {
        if (!pressed) {
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        pressed = true;
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> take();
            case DOWN -> step(1);
            case UP -> step(-1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int count = list.getItems().size();
        if (count > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, count);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - ROWS / 2));
        }
    }

    private void take() {
        Choice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null) {
            close();
            choice.run().run();
        }
    }

    private void close() {
        if (open) {
            open = false;
            close.run();
        }
    }

    private static final class Row extends ListCell<Choice> {

        private final Label title = new Label();
        private final Label detail = new Label();
        private final HBox icon = new HBox();
        private final HBox row = new HBox(icon, title, detail);

        Row() {
            row.getStyleClass().add("finder-row");
            icon.getStyleClass().add("finder-icon");
            detail.getStyleClass().add("finder-detail");
            detail.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(detail, Priority.ALWAYS);
            setAccessibleRole(AccessibleRole.LIST_ITEM);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty ? null : row);
            if (choice != null && !empty) {
                title.setText(choice.title());
                detail.setText(choice.detail());
                icon.getChildren().setAll(choice.icon().get());
                setAccessibleText(choice.title() + ", " + choice.detail());
            }
        }
    }
}
