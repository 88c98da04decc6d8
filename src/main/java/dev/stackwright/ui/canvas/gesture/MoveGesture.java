package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Drags cards to other places of the grid. Shift keeps them on one axis, Alt lets them off the grid.
public final class MoveGesture implements Gesture {

    private final Drawing drawing;
    private final Point from;
    private final SequencedMap<String, Point> before = new LinkedHashMap<>();
    private SequencedMap<String, Point> after = new LinkedHashMap<>();

    /// A gesture that moves `components`, begun at `from`.
    public MoveGesture(Drawing drawing, List<String> components, Point from) {
        this.drawing = drawing;
        this.from = from;
        SequencedMap<String, Point> places = drawing.places();
        for (String component : components) {
            Optional.ofNullable(places.get(component)).ifPresent(place -> before.put(component, place));
        }
    }

    @Override
    public String hint() {
        return drawing.snaps()
                ? "Shift keeps the axis, Alt leaves the grid, Esc cancels"
                : "Shift keeps the axis, Alt keeps to the grid, Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        double dx = pointer.world().x() - from.x();
        double dy = pointer.world().y() - from.y();
        boolean across = Math.abs(dx) >= Math.abs(dy);
        double alongX = pointer.shift() && !across ? 0 : dx;
        double alongY = pointer.shift() && across ? 0 : dy;
        double grid = pointer.alt() == drawing.snaps() ? 1 : Placement.GRID;
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        before.forEach(
                (name, place) -> places.put(name, place.plus(alongX, alongY).snapped(grid)));
        after = places;
        drawing.preview(places);
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        cancel();
        return after.equals(before) ? Optional.empty() : Optional.of(new Edit.Move(after));
    }

    @Override
    public void cancel() {
        drawing.preview(new LinkedHashMap<>());
    }
}
