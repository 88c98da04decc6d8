package dev.stackwright.ui.session;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;

/// Puts cards into one line or at equal distances. All cards are of one size, so that left, centre and right of cards
/// that are in one line already are the same.
public enum Alignment {
    LEFT("left"),
    CENTRE("in the middle, side by side"),
    RIGHT("right"),
    TOP("at the top"),
    MIDDLE("in the middle, one above the other"),
    BOTTOM("at the bottom"),
    ACROSS("at equal distances across"),
    DOWN("at equal distances down");

    private final String words;

    Alignment(String words) {
        this.words = words;
    }

    /// The edit that puts the cards at these places in line, if that changes anything.
    public Optional<Edit> of(Map<String, Point> places) {
        SequencedMap<String, Point> moved = new LinkedHashMap<>();
        switch (this) {
            case ACROSS -> spread(places, Point::x, moved);
            case DOWN -> spread(places, Point::y, moved);
            default -> places.forEach((name, place) -> moved.put(name, lined(place, places)));
        }
        String title = "Arrange " + places.size() + " components " + words;
        return moved.equals(places)
                ? Optional.empty()
                : Optional.of(Edit.several(title, List.of(new Edit.Move(moved))));
    }

    private Point lined(Point place, Map<String, Point> places) {
        double left = least(places, Point::x);
        double right = -least(places, point -> -point.x());
        double top = least(places, Point::y);
        double bottom = -least(places, point -> -point.y());
        return switch (this) {
            case LEFT -> new Point(left, place.y());
            case CENTRE -> new Point(snapped((left + right) / 2), place.y());
            case RIGHT -> new Point(right, place.y());
            case TOP -> new Point(place.x(), top);
            case MIDDLE -> new Point(place.x(), snapped((top + bottom) / 2));
            case BOTTOM -> new Point(place.x(), bottom);
            case ACROSS, DOWN -> place;
        };
    }

    private static double least(Map<String, Point> places, ToDoubleFunction<Point> side) {
        return places.values().stream().mapToDouble(side).min().orElse(0);
    }

    private static double snapped(double value) {
        return Math.round(value / Placement.GRID) * Placement.GRID;
    }

    private void spread(Map<String, Point> places, ToDoubleFunction<Point> side, Map<String, Point> moved) {
        List<Map.Entry<String, Point>> row = places.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> side.applyAsDouble(entry.getValue())))
                .toList();
        double first = side.applyAsDouble(row.getFirst().getValue());
        double apart = (side.applyAsDouble(row.getLast().getValue()) - first) / Math.max(1, row.size() - 1);
        for (int i = 0; i < row.size(); i++) {
            Point place = row.get(i).getValue();
            double along = snapped(first + i * apart);
            moved.put(row.get(i).getKey(), this == ACROSS ? new Point(along, place.y()) : new Point(place.x(), along));
        }
    }
}
