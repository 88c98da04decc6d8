package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;

/// The way of a link on the drawing: a cubic curve from `start` to `end`, the side at which it arrives, and the part of
/// the way at which its label stands.
record LinkRoute(Point start, Point out, Point in, Point end, Side arrival, double label) {

    /// How long the arrowhead is.
    static final double ARROW = 9;

    private static final double NEAR = 24;
    private static final double FAR = 160;

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
}
