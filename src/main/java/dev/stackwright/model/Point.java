package dev.stackwright.model;

/// A place on the drawing, in canvas units (pixels at 100 %), x to the right and y downwards.
public record Point(double x, double y) {

    /// This point moved by the given distances.
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /// The point in the middle between this and another.
    public Point halfWay(Point other) {
        return new Point((x + other.x) / 2, (y + other.y) / 2);
    }

    /// The nearest point of a square grid.
    public Point snapped(double grid) {
        return new Point(Math.round(x / grid) * grid, Math.round(y / grid) * grid);
    }
}
