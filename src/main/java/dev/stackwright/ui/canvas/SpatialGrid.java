package dev.stackwright.ui.canvas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Finds what lies in a part of the drawing without looking at everything: the drawing is cut into squares, and each
/// knows what touches it. What would touch very many squares is kept apart and always looked at.
final class SpatialGrid<T> {

    private static final double SQUARE = 512;
    private static final int MANY = 64;

    private final Map<Square, List<T>> squares = new HashMap<>();
    private final Map<T, Bounds> areas = new HashMap<>();
    private final Set<T> wide = new LinkedHashSet<>();

    private record Square(int column, int row) {}

    /// Puts `item` where `area` is, wherever it was before.
    void put(T item, Bounds area) {
        remove(item);
        areas.put(item, area);
        if (count(area) > MANY) {
            wide.add(item);
        } else {
            each(
                    area,
                    square -> squares.computeIfAbsent(square, _ -> new ArrayList<>())
                            .add(item));
        }
    }

    /// Forgets `item`.
    void remove(T item) {
        Bounds area = areas.remove(item);
        if (area != null && !wide.remove(item)) {
            each(area, square -> squares.getOrDefault(square, new ArrayList<>()).remove(item));
        }
    }

    /// Everything that touches `area`.
    Collection<T> in(Bounds area) {
        if (count(area) >= squares.size()) {
            return areas.entrySet().stream()
                    .filter(entry -> entry.getValue().intersects(area))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        Set<T> found = new LinkedHashSet<>();
        wide.stream().filter(item -> touches(item, area)).forEach(found::add);
        each(area, square -> {
            for (T item : squares.getOrDefault(square, List.of())) {
                if (touches(item, area)) {
                    found.add(item);
                }
            }
        });
        return found;
    }

    /// Everything that touches the square around a point, `reach` away on each side.
    Collection<T> around(double x, double y, double reach) {
        return in(new BoundingBox(x - reach, y - reach, 2 * reach, 2 * reach));
    }

    private boolean touches(T item, Bounds area) {
        return areas.getOrDefault(item, area).intersects(area);
    }

    private static double count(Bounds area) {
        return (index(area.getMaxX()) - index(area.getMinX()) + 1.0)
                * (index(area.getMaxY()) - index(area.getMinY()) + 1.0);
    }

    private static void each(Bounds area, Consumer<Square> action) {
        for (int column = index(area.getMinX()); column <= index(area.getMaxX()); column++) {
            for (int row = index(area.getMinY()); row <= index(area.getMaxY()); row++) {
                action.accept(new Square(column, row));
            }
        }
    }

    private static int index(double place) {
        return (int) Math.floor(place / SQUARE);
    }
}
