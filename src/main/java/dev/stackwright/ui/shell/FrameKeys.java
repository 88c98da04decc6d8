package dev.stackwright.ui.shell;

import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Selection;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of the window that cannot be those of an action in the table.
record FrameKeys(Frame frame, DesignSession session) {

    private static final KeyCombination ESCAPE = new KeyCodeCombination(KeyCode.ESCAPE);

    void listen() {
        Node root = frame.root();
        root.addEventHandler(KeyEvent.KEY_PRESSED, FrameKeys::leaveTextAlone);
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && frame.hideShortcuts()) {
                event.consume();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU && !writing(event)) {
                event.consume();
                frame.menu();
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        // Where the question mark is differs from keyboard to keyboard.
        root.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !writing(event)) {
                event.consume();
                frame.shortcuts();
            }
        });
    }

    private static boolean writing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    /// Keys without Ctrl that a text field has no use for must not act on the canvas meanwhile.
    private static void leaveTextAlone(KeyEvent event) {
        boolean plain = !event.isShortcutDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey();
        if (plain && writing(event)) {
            event.consume();
        }
    }

    private void escape(KeyEvent event) {
        if (ESCAPE.match(event)
                && !writing(event)
                && !session.selection().elements().isEmpty()) {
            event.consume();
            session.select(Selection.NONE);
        }
    }
}
