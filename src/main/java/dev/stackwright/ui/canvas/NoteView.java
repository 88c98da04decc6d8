package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Note;
import dev.stackwright.ui.fx.Markdown;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// A note: its Markdown on a ground of its own. What has no room is cut off.
final class NoteView extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final VBox text = new VBox();
    private final Rectangle clip = new Rectangle();

    NoteView() {
        getStyleClass().add("note");
        text.getStyleClass().add("note-text");
        text.setClip(clip);
        getChildren().add(text);
    }

    void show(Note note) {
        setId("note-" + note.name());
        setAccessibleText("Note: " + note.text());
        text.getChildren().setAll(Markdown.of(note.text()));
    }

    void place(Area area) {
        setMinSize(area.width(), area.height());
        setPrefSize(area.width(), area.height());
        setMaxSize(area.width(), area.height());
        clip.setWidth(area.width());
        clip.setHeight(Math.max(0, area.height() - 12));
        relocate(area.x(), area.y());
    }

    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}
