package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import javafx.animation.AnimationTimer;

/// Moves the view while something is dragged to its edge, the faster the closer. What came in from outside, such as out
/// of the palette, has to be inside first.
final class EdgeScroll extends AnimationTimer {

    private static final double EDGE = 32;
    private static final double FASTEST = 900;

    private final CanvasView canvas;
    private final Runnable moved;
    private Point mouse = new Point(0, 0);
    private boolean inside;
    private boolean running;
    private long last;

    /// Moves the view of `canvas` and says when it has moved.
    EdgeScroll(CanvasView canvas, Runnable moved) {
        this.canvas = canvas;
        this.moved = moved;
    }

    /// The mouse is at this place of the view, dragging something.
    void drag(Point view) {
        mouse = view;
        boolean edge = atEdge();
        inside = inside || !edge;
        if (!running && inside && edge) {
            running = true;
            last = 0;
            start();
        } else if (running && !edge) {
            rest();
        }
    }

    /// Nothing is dragged any more.
    void end() {
        inside = false;
        rest();
    }

    private void rest() {
        running = false;
        stop();
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(0.05, (now - last) / 1e9);
        last = now;
        Point speed = speed();
        if (seconds > 0) {
            canvas.viewport().pan(-speed.x() * seconds, -speed.y() * seconds);
            moved.run();
        }
    }

    private boolean atEdge() {
        return !speed().equals(new Point(0, 0));
    }

    private Point speed() {
        return new Point(speed(mouse.x(), canvas.getWidth()), speed(mouse.y(), canvas.getHeight()));
    }

    private static double speed(double place, double size) {
        double before = Math.clamp(EDGE - place, 0, EDGE);
        double behind = Math.clamp(place - (size - EDGE), 0, EDGE);
        return FASTEST * (behind - before) / EDGE;
    }
}
