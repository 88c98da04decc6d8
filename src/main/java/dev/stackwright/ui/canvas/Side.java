package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;

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
