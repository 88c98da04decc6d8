package dev.stackwright.ui.outline;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Leaves to a list the keys that walk it, and gives all others to what is around it: what they do on the canvas they
/// do here.
final class ListKeys {

    private static final Set<KeyCode> WALKING = EnumSet.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.SPACE,
            KeyCode.TAB);

    private ListKeys() {}

    static void passOn(Control list) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!WALKING.contains(event.getCode()) && !event.getCode().isModifierKey()) {
                event.consume();
                list.getParent().fireEvent(event);
            }
        });
    }
}
