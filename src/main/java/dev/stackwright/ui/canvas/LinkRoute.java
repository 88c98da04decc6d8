package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// The way of a link on the drawing: curves, each of which begins where the one before ends, the side at which it
/// arrives, and the part of the way at which its label stands.
record LinkRoute(List<Curve> curves, Side arrival, double label) {

    /// How long the arrowhead is.
    static final double ARROW = 9;

    private static final double NEAR = 24;
    private static final double FAR = 160;
    private static final double AROUND = 10;

    /// A point that a way leads through, and the direction in which it does, as a distance of 1.
    record Knot(Point at, double dx, double dy) {

        private Point ahead(double distance) {
            return at.plus(dx * distance, dy * distance);
        }

        /// How far the curve over these distances keeps to the direction.
        private double reach(double x, double y) {
            double least = Math.hypot(x, y) / 4;
            return Math.clamp((x * dx + y * dy) / 2, least, Math.max(least, FAR));
        }

        private Curve to(Knot next) {
            double x = next.at.x() - at.x();
            double y = next.at.y() - at.y();
            return new Curve(at, ahead(reach(x, y)), next.ahead(-next.reach(x, y)), next.at);
        }
    }

    /// Copies `curves`, of which there is one at least.
    LinkRoute {
        curves = List.copyOf(curves);
    }

    /// The way without a detour.
    static LinkRoute between(Point start, Side departure, Point tip, Side arrival) {
        double along = departure.horizontal() ? tip.x() - start.x() : tip.y() - start.y();
        double reach = Math.clamp(Math.abs(along) / 2, NEAR, FAR);
        Point end = arrival.away(tip, ARROW);
        Curve curve = new Curve(start, departure.away(start, reach), arrival.away(end, reach), end);
        return new LinkRoute(List.of(curve), arrival, 0.5);
    }

    /// The way through `knots`.
    static LinkRoute through(Point start, Side departure, List<Knot> knots, Point tip, Side arrival) {
        if (knots.isEmpty()) {
            return between(start, departure, tip, arrival);
        }
        Point end = arrival.away(tip, ARROW);
        Point towards = arrival.opposite().away(new Point(0, 0), 1);
        Point off = departure.away(new Point(0, 0), 1);
        List<Knot> all = new ArrayList<>(knots);
        all.addFirst(new Knot(start, off.x(), off.y()));
        all.addLast(new Knot(end, towards.x(), towards.y()));
        List<Curve> curves = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            curves.add(all.get(i - 1).to(all.get(i)));
        }
        return new LinkRoute(curves, arrival, 0.5);
    }

    /// The way that bends at `points`, and at each runs as the points before and behind it lie.
    static LinkRoute bending(Detour.Ends ends, List<Point> points) {
        List<Point> all = new ArrayList<>(points);
        all.addFirst(ends.start());
        all.addLast(ends.arrival().away(ends.tip(), ARROW));
        List<Knot> knots = new ArrayList<>();
        for (int i = 1; i + 1 < all.size(); i++) {
            Point before = all.get(i - 1);
            Point behind = all.get(i + 1);
            double length = Math.hypot(behind.x() - before.x(), behind.y() - before.y());
            double dx = length == 0 ? 1 : (behind.x() - before.x()) / length;
            double dy = length == 0 ? 0 : (behind.y() - before.y()) / length;
            knots.add(new Knot(all.get(i), dx, dy));
        }
        return ends.through(knots);
    }

    /// This way with its label elsewhere.
    LinkRoute labelledAt(double part) {
        return new LinkRoute(curves, arrival, part);
    }

    Point start() {
        return curves.getFirst().start();
    }

    Point end() {
        return curves.getLast().end();
    }

    /// The point that lies at `part` of the way, 0 being its start and 1 its end.
    Point at(double part) {
        if (curves.size() == 1) {
            return curves.getFirst().at(part);
        }
        double left = part * curves.stream().mapToDouble(Curve::span).sum();
        for (Curve curve : curves) {
            double span = curve.span();
            if (left <= span) {
                return curve.at(span == 0 ? 0 : left / span);
            }
            left -= span;
        }
        return end();
    }

    /// The point of the arrowhead.
    Point tip() {
        return arrival.away(end(), -ARROW);
    }

    /// One of the two corners at the base of the arrowhead, `aside` from the line.
    Point corner(double aside) {
        return arrival.horizontal() ? end().plus(0, aside) : end().plus(aside, 0);
    }

    /// A part of the drawing that holds the whole way.
    Bounds bounds() {
        Point tip = tip();
        Area all = new Area(tip.x(), tip.y(), 0, 0);
        for (Curve curve : curves) {
            all = all.around(curve.area());
        }
        Area wide = all.widened(AROUND);
        return new BoundingBox(wide.x(), wide.y(), wide.width(), wide.height());
    }

    /// How far `point` is from the line.
    double distance(Point point) {
        return curves.stream().mapToDouble(curve -> curve.distance(point)).min().orElse(Double.MAX_VALUE);
    }

    /// Which of the curves is the nearest to a point, the first being 0.
    int nearest(Point point) {
        return IntStream.range(0, curves.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> curves.get(i).distance(point)))
                .orElse(0);
    }

    /// True if it runs through `area`.
    boolean crosses(Area area) {
        return curves.stream().anyMatch(curve -> curve.crosses(area));
    }
}
