package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Zoning;
import java.util.Optional;
import javafx.scene.Cursor;

/// A place on a zone or a note, and what can be done with it there.
record Spot(Element element, Part part) {

    private static final double FOLD = 28;

    /// The parts of a zone or a note.
    enum Part {
        /// Where it is collapsed and expanded.
        FOLD(0, 0),
        /// Where it is moved by: the strip with a zone's name, all of a collapsed zone, all of a note.
        HEAD(0, 0),
        /// The ground between its members.
        GROUND(0, 0),
        TOP(0, -1),
        BOTTOM(0, 1),
        LEFT(-1, 0),
        RIGHT(1, 0),
        TOP_LEFT(-1, -1),
        TOP_RIGHT(1, -1),
        BOTTOM_LEFT(-1, 1),
        BOTTOM_RIGHT(1, 1);

        private final int across;
        private final int down;

        Part(int across, int down) {
            this.across = across;
            this.down = down;
        }

        /// True if it can be dragged to resize the zone.
        boolean edge() {
            return across != 0 || down != 0;
        }

        Cursor cursor() {
            return switch (this) {
                case FOLD -> Cursor.HAND;
                case HEAD -> Cursor.MOVE;
                case GROUND -> Cursor.DEFAULT;
                case TOP -> Cursor.N_RESIZE;
                case BOTTOM -> Cursor.S_RESIZE;
                case LEFT -> Cursor.W_RESIZE;
                case RIGHT -> Cursor.E_RESIZE;
                case TOP_LEFT -> Cursor.NW_RESIZE;
                case TOP_RIGHT -> Cursor.NE_RESIZE;
                case BOTTOM_LEFT -> Cursor.SW_RESIZE;
                case BOTTOM_RIGHT -> Cursor.SE_RESIZE;
            };
        }

        private static Part of(int across, int down) {
            for (Part part : values()) {
                if (part.across == across && part.down == down && part.edge()) {
                    return part;
                }
            }
            return GROUND;
        }
    }

    /// The spot at a point, if it is on the zone; its edge is found up to `reach` away.
    static Optional<Spot> of(String zone, Area area, boolean collapsed, Point point, double reach) {
        if (!area.widened(collapsed ? 0 : reach).contains(point)) {
            return Optional.empty();
        }
        return Optional.of(new Spot(Element.zone(zone), part(area, collapsed, point, reach)));
    }

    /// The spot at a point, if it is on the note.
    static Optional<Spot> ofNote(String note, Area area, Point point, double reach) {
        if (!area.widened(reach).contains(point)) {
            return Optional.empty();
        }
        Part edge = edge(area, point, reach);
        return Optional.of(new Spot(Element.note(note), edge.edge() ? edge : Part.HEAD));
    }

    private static Part edge(Area area, Point point, double reach) {
        return Part.of(side(point.x(), area.x(), area.right(), reach), side(point.y(), area.y(), area.bottom(), reach));
    }

    private static Part part(Area area, boolean collapsed, Point point, double reach) {
        Part edge = collapsed ? Part.GROUND : edge(area, point, reach);
        if (edge.edge()) {
            return edge;
        }
        boolean head = point.y() <= area.y() + Zoning.HEAD;
        if (head && point.x() <= area.x() + FOLD) {
            return Part.FOLD;
        }
        return head || collapsed ? Part.HEAD : Part.GROUND;
    }

    private static int side(double place, double low, double high, double reach) {
        if (Math.abs(place - low) <= reach) {
            return -1;
        }
        return Math.abs(place - high) <= reach ? 1 : 0;
    }

    /// True where the zone is only the ground for what stands on it: a drag there draws a rectangle.
    boolean ground() {
        return part == Part.GROUND;
    }

    /// The smallest area that `area` may become when this side or corner is dragged.
    Area least(Area area, double width, double height) {
        double x = part.across < 0 ? area.right() - width : area.x();
        double y = part.down < 0 ? area.bottom() - height : area.y();
        return new Area(x, y, width, height);
    }

    /// `area` with the side or corner of this spot moved; never smaller than `least`.
    Area dragged(Area area, Area least, double dx, double dy) {
        double left = part.across < 0 ? Math.min(area.x() + dx, least.x()) : area.x();
        double right = part.across > 0 ? Math.max(area.right() + dx, least.right()) : area.right();
        double top = part.down < 0 ? Math.min(area.y() + dy, least.y()) : area.y();
        double bottom = part.down > 0 ? Math.max(area.bottom() + dy, least.bottom()) : area.bottom();
        return Area.between(left, top, right, bottom);
    }
}
