package dev.stackwright.ui.shell;

import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Copies;
import dev.stackwright.ui.session.DesignSession;
import java.util.Optional;
import java.util.function.Supplier;

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

    /// Keeps what is selected, to be pasted.
    public void copy() {
        held = Copies.of(session.design(), session.selection().components());
        pasted = 0;
        session.say(
                "Copied " + held.components().size() + (held.components().size() == 1 ? " component" : " components"));
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
