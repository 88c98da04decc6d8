package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;

/// A cubic curve from `start` to `end`, drawn towards `out` at first and from `in` at last.
record Curve(Point start, Point out, Point in, Point end) {

    private static final int PIECES = 24;
    /// So finely a curve is looked at where it may meet a card.
    private static final int COARSE = 12;

    /// The point that lies at `part` of the curve, 0 being its start and 1 its end.
    Point at(double part) {
        double rest = 1 - part;
        double first = rest * rest * rest;
        double second = 3 * rest * rest * part;
        double third = 3 * rest * part * part;
        double fourth = part * part * part;
        return new Point(
                first * start.x() + second * out.x() + third * in.x() + fourth * end.x(),
                first * start.y() + second * out.y() + third * in.y() + fourth * end.y());
    }

    /// True if it runs straight across or down, as lanes do.
    boolean straight() {
        return (start.y() == end.y() && start.y() == out.y() && end.y() == in.y())
                || (start.x() == end.x() && start.x() == out.x() && end.x() == in.x());
    }

    /// The distance from its start to its end.
    double span() {
        return Math.hypot(end.x() - start.x(), end.y() - start.y());
    }

    /// A part of the drawing that holds all of it.
    Area area() {
        return Area.between(
                Math.min(Math.min(start.x(), end.x()), Math.min(out.x(), in.x())),
                Math.min(Math.min(start.y(), end.y()), Math.min(out.y(), in.y())),
                Math.max(Math.max(start.x(), end.x()), Math.max(out.x(), in.x())),
                Math.max(Math.max(start.y(), end.y()), Math.max(out.y(), in.y())));
    }

    /// How far `point` is from it.
    double distance(Point point) {
        double least = Double.MAX_VALUE;
        Point from = start;
        for (int piece = 1; piece <= PIECES; piece++) {
            Point to = at(piece / (double) PIECES);
            least = Math.min(least, point.beside(from, to));
            from = to;
        }
        return least;
    }

    /// True if it runs through `area`.
    boolean crosses(Area area) {
        if (!area().touches(area)) {
            return false;
        }
        Point from = start;
        for (int piece = 1; piece <= COARSE; piece++) {
            Point to = at(piece / (double) COARSE);
            if (crosses(from, to, area)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /// A straight line meets the area unless the area lies beside it, or all four corners on one side of it.
    private static boolean crosses(Point from, Point to, Area area) {
        boolean near = Math.min(from.x(), to.x()) <= area.right()
                && Math.max(from.x(), to.x()) >= area.x()
                && Math.min(from.y(), to.y()) <= area.bottom()
                && Math.max(from.y(), to.y()) >= area.y();
        if (!near) {
            return false;
        }
        double one = side(from, to, area.x(), area.y());
        double two = side(from, to, area.right(), area.y());
        double three = side(from, to, area.x(), area.bottom());
        double four = side(from, to, area.right(), area.bottom());
        return Math.min(Math.min(one, two), Math.min(three, four)) <= 0
                && Math.max(Math.max(one, two), Math.max(three, four)) >= 0;
    }

    private static double side(Point from, Point to, double x, double y) {
        return (to.x() - from.x()) * (y - from.y()) - (to.y() - from.y()) * (x - from.x());
    }
}
