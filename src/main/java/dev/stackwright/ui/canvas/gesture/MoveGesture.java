package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Moving;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;

/// Drags cards, zones and notes to other places of the grid; cards change their zone where they come into one or leave
/// it. Shift keeps to one axis, Alt leaves the grid.
public final class MoveGesture implements Gesture {

    private final Drawing drawing;
    private final Moving moving;
    private final Point anchor;
    private final Point from;
    private double dx;
    private double dy;

    /// A gesture that moves all of `moving`, begun at `from`; what stands at `anchor` keeps to the grid, and the rest
    /// keeps its distance to it.
    public MoveGesture(Drawing drawing, Moving moving, Point anchor, Point from) {
        this.drawing = drawing;
        this.moving = moving;
        this.anchor = anchor;
        this.from = from;
    }

    @Override
    public String hint() {
        return drawing.snaps()
                ? "Shift keeps the axis, Alt leaves the grid, Esc cancels"
                : "Shift keeps the axis, Alt keeps to the grid, Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        double alongX = pointer.world().x() - from.x();
        double alongY = pointer.world().y() - from.y();
        boolean across = Math.abs(alongX) >= Math.abs(alongY);
        double grid = pointer.alt() == drawing.snaps() ? 1 : Placement.GRID;
        Point goal = anchor.plus(pointer.shift() && !across ? 0 : alongX, pointer.shift() && across ? 0 : alongY)
                .snapped(grid);
        dx = goal.x() - anchor.x();
        dy = goal.y() - anchor.y();
        drawing.preview(moving.by(dx, dy));
        drawing.aim(moving.lead().flatMap(card -> moving.landing(card, dx, dy)));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        cancel();
        return dx == 0 && dy == 0 ? Optional.empty() : Optional.of(moving.drop(dx, dy));
    }

    @Override
    public void cancel() {
        drawing.preview(Elsewhere.NONE);
        drawing.aim(Optional.empty());
    }
}
