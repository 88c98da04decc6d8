package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Names;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

/// What a person types on the drawing where it will stand: the texts of notes, the names of components and zones.
final class Writing {

    private static final double NOTE_WIDTH = 240;
    private static final double NOTE_HEIGHT = 96;

    private final DesignSession session;
    private final CanvasView canvas;

    Writing(DesignSession session, CanvasView canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    /// Lets the person write a new note at a place of the drawing.
    void addNote(Point place) {
        String name = Names.free("note", session.design().layout().notes().keySet());
        Point corner = place.snapped(Placement.GRID);
        write("Add " + name, Note.of(name, new Area(corner.x(), corner.y(), NOTE_WIDTH, NOTE_HEIGHT), ""));
    }

    /// Lets the person rename a component or a zone, or write a note.
    void rename(Element element) {
        if (element instanceof Element.OfNote(String name)) {
            write("Write " + name, session.design().layout().note(name));
            return;
        }
        Naming.of(session.design(), canvas.drawing(), element).ifPresent(naming -> {
            Pane holder = holder();
            NameField field = new NameField(session, naming, () -> close(holder));
            show(holder, field);
            field.selectAll();
        });
    }

    private void write(String title, Note note) {
        Pane holder = holder();
        NoteField field = new NoteField(
                note,
                text -> {
                    session.apply(new Edit.PutNote(title, note.saying(text)));
                    session.select(Element.note(note.name()));
                },
                () -> close(holder));
        show(holder, field);
        field.end();
    }

    private Pane holder() {
        Pane holder = new Pane();
        holder.setPickOnBounds(false);
        canvas.viewport().carry(holder);
        return holder;
    }

    private void show(Pane holder, TextInputControl field) {
        holder.getChildren().add(field);
        canvas.getChildren().add(holder);
        field.requestFocus();
    }

    private void close(Pane holder) {
        canvas.getChildren().remove(holder);
        canvas.requestFocus();
    }
}
