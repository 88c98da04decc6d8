package dev.stackwright.ui.shell;

import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Copies;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// What was copied or cut, and putting it on the canvas again: at the mouse if that is over the canvas, and else beside
/// the original.
public final class Clips {

    private static final double BESIDE = 32;

    private final DesignSession session;
    private final SelectionEdits edits;
    private final Supplier<Optional<Point>> mouse;
    private Copies held = Copies.NONE;
    private int pasted;

    /// Clips of the session's design; `mouse` says where on the drawing the mouse is.
    public Clips(DesignSession session, SelectionEdits edits, Supplier<Optional<Point>> mouse) {
        this.session = session;
        this.edits = edits;
        this.mouse = mouse;
    }

    /// Keeps the selected components, to be pasted; of notes alone the Markdown goes to the clipboard.
    public void copy() {
        if (session.selection().components().isEmpty()) {
            copyNotes();
            return;
        }
        held = Copies.of(session.design(), session.selection().components());
        pasted = 0;
        session.say(
                "Copied " + held.components().size() + (held.components().size() == 1 ? " component" : " components"));
    }

    private void copyNotes() {
        List<String> texts = session.selection().notes().stream()
                .map(name -> session.design().layout().note(name).text())
                .toList();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, String.join("\n\n", texts)));
        session.say("Copied the text of " + (texts.size() == 1 ? "the note" : texts.size() + " notes"));
    }

    /// Keeps what is selected and deletes it.
    public void cut() {
        copy();
        edits.delete();
    }

    /// Adds what is kept, with its links to each other and new names, as one step.
    public void paste() {
        if (held.components().isEmpty()) {
            session.say("Nothing was copied yet.");
            return;
        }
        pasted++;
        Point corner = held.corner();
        Point wanted = mouse.get().orElse(corner.plus(pasted * BESIDE, pasted * BESIDE));
        edits.add(held.into(session.design(), wanted.x() - corner.x(), wanted.y() - corner.y()), "Paste");
    }
}
