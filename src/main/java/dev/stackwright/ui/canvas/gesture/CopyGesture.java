package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.Copies;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;

/// Drags copies of what is selected away from it: a drag that begins with Alt held. The copies have the links between
/// them and names of their own, and are selected.
public final class CopyGesture implements Gesture {

    private final DesignSession session;
    private final Drawing drawing;
    private final Copies copies;
    private final Point from;
    private final Group ghosts = new Group();

    /// A gesture that copies the selected components, begun at `from`.
    public CopyGesture(DesignSession session, Drawing drawing, Point from) {
        this.session = session;
        this.drawing = drawing;
        this.copies = Copies.of(session.design(), session.selection().components());
        this.from = from;
        copies.components().values().forEach(place -> {
            Rectangle ghost = new Rectangle(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
            ghost.getStyleClass().add("marquee");
            ghosts.getChildren().add(ghost);
        });
        drawing.lay(ghosts);
    }

    @Override
    public String hint() {
        return "Release to copy; Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        Point by = by(pointer);
        ghosts.setTranslateX(by.x());
        ghosts.setTranslateY(by.y());
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        cancel();
        Point by = by(pointer);
        Copies.Added added = copies.into(session.design(), by.x(), by.y());
        session.apply(added.step("Duplicate"));
        session.select(added.selection());
        return Optional.empty();
    }

    @Override
    public void cancel() {
        drawing.lift(ghosts);
    }

    /// Keeps the corner of the copies on the grid if cards keep to it.
    private Point by(Pointer pointer) {
        Point corner = copies.corner();
        Point goal = corner.plus(pointer.world().x() - from.x(), pointer.world().y() - from.y())
                .snapped(drawing.snaps() ? Placement.GRID : 1);
        return goal.plus(-corner.x(), -corner.y());
    }
}
