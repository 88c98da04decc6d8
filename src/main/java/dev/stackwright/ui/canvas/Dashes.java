package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;

/// Draws dashes along a curve, as straight pieces. JavaFX finds the dashes on a curve by itself too, but works out the
/// edges of a curve for each of them, which takes it longer than all the rest of a link.
final class Dashes {

    private static final int PIECES = 16;

    private final GraphicsContext pen;
    private final double[] lengths;
    private int part;
    private double left;

    /// Dashes and gaps of these lengths in turn, of which one at least is more than nothing.
    Dashes(GraphicsContext pen, List<Double> lengths) {
        this.pen = pen;
        this.lengths = lengths.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Adds the dashes of a route to the path of the pen.
    void along(LinkRoute route) {
        part = 0;
        left = lengths[0];
        Point here = route.start();
        pen.moveTo(here.x(), here.y());
        for (Curve curve : route.curves()) {
            int pieces = curve.straight() ? 1 : PIECES;
            for (int piece = 1; piece <= pieces; piece++) {
                Point next = curve.at((double) piece / pieces);
                straight(here, next);
                here = next;
            }
        }
    }

    private void straight(Point from, Point to) {
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        double done = 0;
        while (length - done > left) {
            done += left;
            double share = done / length;
            turn(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
        }
        left -= length - done;
        if (drawing()) {
            pen.lineTo(to.x(), to.y());
        }
    }

    /// Ends a dash here, or begins one.
    private void turn(double x, double y) {
        if (drawing()) {
            pen.lineTo(x, y);
        } else {
            pen.moveTo(x, y);
        }
        part++;
        left = lengths[part % lengths.length];
    }

    private boolean drawing() {
        return part % 2 == 0;
    }
}
