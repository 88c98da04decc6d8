package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Area;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Moving;
import dev.stackwright.ui.session.Placement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Drags cards, zones and notes to other places of the grid; cards change their zone where they come into one or leave
/// it. What comes near to being in line with others is put in line. Shift keeps to one axis, Alt leaves the grid and
/// lines.
public final class MoveGesture implements Gesture {

    private static final double NEAR = 6;
    private static final double FAR = 1e6;

    private final Drawing drawing;
    private final Moving moving;
    private final Point anchor;
    private final Point from;
    private final GuideLines lines = new GuideLines();
    private double dx;
    private double dy;

    /// A gesture that moves all of `moving`, begun at `from`; what stands at `anchor` keeps to the grid, and the rest
    /// keeps its distance to it.
    public MoveGesture(Drawing drawing, Moving moving, Point anchor, Point from) {
        this.drawing = drawing;
        this.moving = moving;
        this.anchor = anchor;
        this.from = from;
        drawing.lay(lines);
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
        double wantedX = pointer.shift() && !across ? 0 : alongX;
        double wantedY = pointer.shift() && across ? 0 : alongY;
        boolean free = pointer.alt() == drawing.snaps();
        double grid = free ? 1 : Placement.GRID;
        Point goal = anchor.plus(wantedX, wantedY).snapped(grid);
        dx = goal.x() - anchor.x();
        dy = goal.y() - anchor.y();
        lines.show(free ? List.of() : guided(wantedX, wantedY));
        drawing.preview(moving.by(dx, dy));
        drawing.aim(moving.lead().flatMap(card -> moving.landing(card, dx, dy)));
    }

    /// Lets what comes near to being in line with others be so, and yields the lines that show it.
    private List<Guides.Line> guided(double wantedX, double wantedY) {
        Optional<Area> box = moving.box().map(area -> area.moved(wantedX, wantedY));
        if (box.isEmpty()) {
            return List.of();
        }
        Area area = box.get();
        double reach = NEAR / drawing.zoom();
        Set<String> moved = moving.from().cards().keySet();
        List<Area> column = drawing.standing(new Area(area.x(), -FAR, area.width(), 2 * FAR), moved);
        List<Area> row = drawing.standing(new Area(-FAR, area.y(), 2 * FAR, area.height()), moved);
        Optional<Guides> across = wantedX == 0 ? Optional.empty() : Guides.across(area, column, row, reach);
        Optional<Guides> down = wantedY == 0 ? Optional.empty() : Guides.down(area, column, row, reach);
        across.ifPresent(guide -> dx = Math.rint(wantedX + guide.by()));
        down.ifPresent(guide -> dy = Math.rint(wantedY + guide.by()));
        return Stream.of(across, down)
                .flatMap(Optional::stream)
                .flatMap(guide -> guide.lines().stream())
                .toList();
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
        drawing.lift(lines);
    }
}
