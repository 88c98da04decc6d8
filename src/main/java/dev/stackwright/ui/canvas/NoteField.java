package dev.stackwright.ui.canvas;

import dev.stackwright.model.Note;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Writes a note where it stands: a click elsewhere or Ctrl+Enter takes the text, Esc leaves the old one. A new note
/// without text is none.
final class NoteField extends TextArea {

    private final Note note;
    private final Consumer<String> take;
    private final Runnable close;
    private boolean open = true;

    NoteField(Note note, Consumer<String> take, Runnable close) {
        super(note.text());
        this.note = note;
        this.take = take;
        this.close = close;
        setId("note-field");
        getStyleClass().add("note-field");
        setWrapText(true);
        setPromptText("# Heading, - list, **bold**, `code`");
        setAccessibleText("Note in Markdown");
        setPrefSize(note.area().width(), note.area().height());
        relocate(note.area().x(), note.area().y());
        focusedProperty().addListener(_ -> {
            if (!isFocused()) {
                finish();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            shut();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            finish();
            event.consume();
        }
    }

    private void finish() {
        if (!open) {
            return;
        }
        String text = getText().strip();
        shut();
        if (!text.equals(note.text())) {
            take.accept(text);
        }
    }

    private void shut() {
        open = false;
        close.run();
    }
}
