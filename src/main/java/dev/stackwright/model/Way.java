package dev.stackwright.model;

import java.util.List;

/// How a link is drawn: the points that it bends at, in their order from its source to its target.
public record Way(Fields fields) {

    /// From one card to the other, around those that stand between.
    public static final Way PLAIN = new Way(Fields.EMPTY);

    /// The points that it bends at.
    public List<Point> bends() {
        return fields.value("bends").filter(Items.class::isInstance).map(Items.class::cast).stream()
                .flatMap(items -> items.values().stream())
                .flatMap(point -> Point.of(point).stream())
                .toList();
    }

    /// This way with all its bends moved by the given distances.
    public Way moved(double dx, double dy) {
        return bending(bends().stream().map(point -> point.plus(dx, dy)).toList());
    }

    /// This way bending at other points, or at none.
    public Way bending(List<Point> points) {
        return new Way(
                points.isEmpty()
                        ? fields.without("bends")
                        : fields.with(
                                "bends",
                                new Items(
                                        points.stream().<Value>map(Point::value).toList())));
    }
}
