package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// The way of a link on the drawing: a cubic curve from `start` to `end`, the side at which it arrives, and the part of
/// the way at which its label stands.
record LinkRoute(Point start, Point out, Point in, Point end, Side arrival, double label) {

    /// How long the arrowhead is.
    static final double ARROW = 9;

    private static final double NEAR = 24;
    private static final double FAR = 160;
    private static final double AROUND = 10;
    private static final int PIECES = 24;

    /// A side of a card, with the direction that points away from it.
    enum Side {
        LEFT(-1, 0),
        RIGHT(1, 0),
        TOP(0, -1),
        BOTTOM(0, 1);

        private final int x;
        private final int y;

        Side(int x, int y) {
            this.x = x;
            this.y = y;
        }

        /// `point` moved away from the side.
        Point away(Point point, double distance) {
            return point.plus(x * distance, y * distance);
        }

        boolean horizontal() {
            return y == 0;
        }

        Side opposite() {
            return switch (this) {
                case LEFT -> RIGHT;
                case RIGHT -> LEFT;
                case TOP -> BOTTOM;
                case BOTTOM -> TOP;
            };
        }

        /// The turn, in degrees, of an arrowhead that points right when not turned and arrives at this side.
        double turn() {
            return switch (this) {
                case LEFT -> 0;
                case RIGHT -> 180;
                case TOP -> 90;
                case BOTTOM -> 270;
            };
        }
    }

    static LinkRoute between(Point start, Side departure, Point tip, Side arrival) {
        double along = departure.horizontal() ? tip.x() - start.x() : tip.y() - start.y();
        double reach = Math.clamp(Math.abs(along) / 2, NEAR, FAR);
        Point end = arrival.away(tip, ARROW);
        return new LinkRoute(start, departure.away(start, reach), arrival.away(end, reach), end, arrival, 0.5);
    }

    /// This way with its label elsewhere.
    LinkRoute labelledAt(double part) {
        return new LinkRoute(start, out, in, end, arrival, part);
    }

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

    /// The point of the arrowhead.
    Point tip() {
        return arrival.away(end, -ARROW);
    }

    /// One of the two corners at the base of the arrowhead, `aside` from the line.
    Point corner(double aside) {
        return arrival.horizontal() ? end.plus(0, aside) : end.plus(aside, 0);
    }

    /// A part of the drawing that holds the whole way.
    Bounds bounds() {
        Point tip = tip();
        double left = least(start.x(), out.x(), in.x(), end.x(), tip.x()) - AROUND;
        double top = least(start.y(), out.y(), in.y(), end.y(), tip.y()) - AROUND;
        double right = -least(-start.x(), -out.x(), -in.x(), -end.x(), -tip.x()) + AROUND;
        double bottom = -least(-start.y(), -out.y(), -in.y(), -end.y(), -tip.y()) + AROUND;
        return new BoundingBox(left, top, right - left, bottom - top);
    }

    private static double least(double... values) {
        return DoubleStream.of(values).min().orElse(0);
    }

    /// How far `point` is from the line.
    double distance(Point point) {
        return IntStream.range(0, PIECES)
                .mapToDouble(piece -> distance(point, at(piece / (double) PIECES), at((piece + 1) / (double) PIECES)))
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length;
        Point nearest = from.plus(Math.clamp(along, 0, 1) * dx, Math.clamp(along, 0, 1) * dy);
        return Math.hypot(point.x() - nearest.x(), point.y() - nearest.y());
    }
}
