package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Area;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;
import java.util.function.Function;

/// Drags a side or a corner of a zone or a note. Alt leaves the grid.
public final class ResizeGesture implements Gesture {

    private final Drawing drawing;
    private final Resized resized;
    private final Point from;
    private Area area;

    /// What is resized: the area that it has, the area that it has when the mouse has moved by some distance, how that
    /// is shown, and the edit that makes it so.
    public record Resized(Area area, Stretch stretch, Function<Area, Elsewhere> shown, Function<Area, Edit> edit) {}

    /// The area that comes of dragging by a distance.
    public interface Stretch {
        /// The area after the mouse has moved by these distances.
        Area by(double dx, double dy);
    }

    /// A gesture that resizes something, begun at `from`.
    public ResizeGesture(Drawing drawing, Resized resized, Point from) {
        this.drawing = drawing;
        this.resized = resized;
        this.from = from;
        this.area = resized.area();
    }

    @Override
    public String hint() {
        return drawing.snaps() ? "Alt leaves the grid, Esc cancels" : "Alt keeps to the grid, Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        double grid = pointer.alt() == drawing.snaps() ? 1 : Placement.GRID;
        Point moved = pointer.world().plus(-from.x(), -from.y()).snapped(grid);
        area = resized.stretch().by(moved.x(), moved.y());
        drawing.preview(resized.shown().apply(area));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        cancel();
        return area.equals(resized.area())
                ? Optional.empty()
                : Optional.of(resized.edit().apply(area));
    }

    @Override
    public void cancel() {
        drawing.preview(Elsewhere.NONE);
    }
}
