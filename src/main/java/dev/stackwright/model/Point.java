package dev.stackwright.model;

import java.util.List;
import java.util.Optional;

/// A place on the drawing, in canvas units (pixels at 100 %), x to the right and y downwards.
public record Point(double x, double y) {

    /// The point that a design writes as two numbers: `[x, y]`.
    public static Optional<Point> of(Value value) {
        return value instanceof Items(List<Value> numbers)
                        && numbers.size() == 2
                        && numbers.stream().allMatch(Area::isNumber)
                ? Optional.of(new Point(read(numbers.getFirst()), read(numbers.getLast())))
                : Optional.empty();
    }

    private static double read(Value number) {
        return Double.parseDouble(((Scalar) number).text());
    }

    /// This point as a design writes it.
    public Items value() {
        return new Items(List.of(Area.number(x), Area.number(y)));
    }

    /// This point moved by the given distances.
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// The point in the middle between this and another.
    public Point halfWay(Point other) {
        return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    /// How far it is from the straight line between two others.
    public double beside(Point from, Point to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - from.x) * dx + (y - from.y) * dy) / length, 0, 1);
        return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
    }

    /// The nearest point of a square grid.
    public Point snapped(double grid) {
        return new Point(Math.round(x / grid) * grid, Math.round(y / grid) * grid);
    }
}
