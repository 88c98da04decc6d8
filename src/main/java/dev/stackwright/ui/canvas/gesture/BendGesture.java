package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.Bends;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Placement;
import java.util.List;
import java.util.Optional;

/// Drags a point that a link bends at. Where the link runs straight there, it does not bend any more. Alt leaves the
/// grid.
public final class BendGesture implements Gesture {

    private static final double STRAIGHT = 6;

    private final Drawing drawing;
    private final Bends bends;
    private final int index;
    private final List<Point> around;
    private List<Point> points;

    /// A gesture that drags the point of this index among `bends`; a straight way leads from the first to the last of
    /// `around` there.
    public BendGesture(Drawing drawing, Bends bends, int index, List<Point> around) {
        this.drawing = drawing;
        this.bends = bends;
        this.index = index;
        this.around = around;
        this.points = bends.points();
    }

    @Override
    public String hint() {
        return "Drag into line to straighten; "
                + (drawing.snaps() ? "Alt leaves the grid, Esc cancels" : "Alt keeps to the grid, Esc cancels");
    }

    @Override
    public void drag(Pointer pointer) {
        double grid = pointer.alt() == drawing.snaps() ? 1 : Placement.GRID;
        points = bends.moved(index, pointer.world().snapped(grid)).points();
        drawing.preview(Elsewhere.NONE.withBends(bends.link(), points));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        cancel();
        Bends after = bends.moved(index, points.get(index));
        boolean straight =
                after.points().get(index).beside(around.getFirst(), around.getLast()) <= STRAIGHT / drawing.zoom();
        return (straight ? after.without(index) : after).edit();
    }

    @Override
    public void cancel() {
        drawing.preview(Elsewhere.NONE);
    }
}
