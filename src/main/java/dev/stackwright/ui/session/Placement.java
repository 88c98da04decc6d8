package dev.stackwright.ui.session;

import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Where cards stand: where the design says, and else on free places of the grid.
public final class Placement {

    /// The grid that cards stand on.
    public static final double GRID = 8;
    /// A card's width.
    public static final double CARD_WIDTH = 192;
    /// A card's height.
    public static final double CARD_HEIGHT = 72;

    private static final double STEP = 32;
    private static final double ROW = 128;
    private static final double COLUMN = 304;
    private static final int COLUMNS = 4;

    private Placement() {}

    /// A place for every component; those that the design does not place stand in a row below all others.
    public static SequencedMap<String, Point> places(Design design) {
        SequencedMap<String, Point> places = new LinkedHashMap<>(design.layout().components());
        places.keySet().retainAll(design.topology().components().keySet());
        double below = places.values().stream().mapToDouble(Point::y).max().orElse(-ROW + 64) + ROW;
        int missing = 0;
        for (String name : design.topology().components().keySet()) {
            if (!places.containsKey(name)) {
                places.put(
                        name,
                        new Point(64 + COLUMN * (missing % COLUMNS), below + ROW * Math.floorDiv(missing, COLUMNS)));
                missing++;
            }
        }
        return places;
    }

    /// The nearest place to `wanted` on the grid at which no card begins; cascades down and to the right.
    public static Point free(Point wanted, Collection<Point> taken) {
        Point place = wanted.snapped(GRID);
        while (occupied(place, taken)) {
            place = place.plus(STEP, STEP);
        }
        return place;
    }

    private static boolean occupied(Point place, Collection<Point> taken) {
        return taken.stream()
                .anyMatch(other -> Math.abs(other.x() - place.x()) < STEP && Math.abs(other.y() - place.y()) < STEP);
    }
}
