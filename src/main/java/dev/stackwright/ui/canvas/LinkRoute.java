package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;

/// The way of a link on the drawing: a cubic curve from `start` to `end`, and the direction in which it arrives.
record LinkRoute(Point start, Point out, Point in, Point end, Side arrival) {

    /// How long the arrowhead is.
    static final double ARROW = 9;

    private static final double NEAR = 32;
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
        double distance = Math.hypot(tip.x() - start.x(), tip.y() - start.y());
        double reach = Math.clamp(distance / 2, NEAR, FAR);
        Point end = arrival.away(tip, ARROW);
        return new LinkRoute(start, departure.away(start, reach), arrival.away(end, reach), end, arrival);
    }

    /// The middle of the curve.
    Point middle() {
        return new Point(
                (start.x() + 3 * out.x() + 3 * in.x() + end.x()) / 8,
                (start.y() + 3 * out.y() + 3 * in.y() + end.y()) / 8);
    }
}
