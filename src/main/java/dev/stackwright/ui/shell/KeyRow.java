package dev.stackwright.ui.shell;

import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.TakesKeys;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One action with its keys on a button: pressed, the button takes the next keys in their place, unless it is left or
/// Esc is pressed.
final class KeyRow extends HBox implements TakesKeys {

    private static final KeyCombination GIVE_UP = new KeyCodeCombination(KeyCode.ESCAPE);

    private final Action action;
    private final KeyList keys;
    private final Button button = new Button();
    private boolean waiting;

    KeyRow(Action action, KeyList keys) {
        this.action = action;
        this.keys = keys;
        getStyleClass().add("key-row");
        Label title = new Label(action.name());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label menu = new Label(action.menu());
        menu.getStyleClass().add("finding-element");
        button.setId("key-" + action.id());
        button.getStyleClass().add("key-button");
        button.setOnAction(_ -> ask(!waiting));
        button.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                ask(false);
            }
        });
        button.addEventFilter(KeyEvent.ANY, this::pressed);
        action.keys().subscribe(_ -> ask(false));
        Button clear = Icons.button("mdi2c-close", "No keys for " + action.name(), () -> keys.clear(action));
        Button reset = Icons.button("mdi2r-restore", "Reset the keys of " + action.name(), () -> keys.reset(action));
        clear.setFocusTraversable(true);
        reset.setFocusTraversable(true);
        clear.disableProperty().bind(action.keys().map(present -> present.isEmpty()));
        reset.disableProperty().bind(action.keys().map(present -> present.equals(action.standard())));
        getChildren().addAll(title, menu, button, clear, reset);
    }

    private void ask(boolean asked) {
        waiting = asked;
        String shown = action.shown();
        button.setText(asked ? "Press keys…" : shown.isEmpty() ? "none" : shown);
        button.setAccessibleText(
                action.name() + ", " + (shown.isEmpty() ? "no keys" : shown) + (asked ? ", press the new keys" : ""));
    }

    private void pressed(KeyEvent event) {
        if (!waiting) {
            return;
        }
        event.consume();
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
            ask(false);
            KeyCombination combination = combination(event);
            if (!combination.equals(GIVE_UP)) {
                keys.give(action, combination);
            }
        }
    }

    @Override
    public boolean takesKeys() {
        return waiting;
    }

    private static KeyCombination combination(KeyEvent event) {
        List<KeyCombination.Modifier> modifiers = new ArrayList<>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        return new KeyCodeCombination(event.getCode(), modifiers.toArray(new KeyCombination.Modifier[0]));
    }
}
