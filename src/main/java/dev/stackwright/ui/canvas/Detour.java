package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.LinkRoute.Knot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Finds a way for a link around the cards that its straight way would run behind: where a column of cards is in the
/// way, it leads through the nearest gap of that column. For a link that runs up or down, rows take the place of
/// columns.
final class Detour {

    /// So far a way keeps away from cards that it goes around.
    private static final double CLEAR = 10;
    /// Nearer than this it counts as running behind a card.
    private static final double NEAR = 3;
    /// So far aside a gap is looked for.
    private static final double ASIDE = 640;
    private static final double STUB = 20;
    /// So much of a gap the lanes of one side take, or half of it if it is narrow.
    private static final double LANES = 28;
    private static final int ROUNDS = 6;
    /// A way through more cards than these is left as it is.
    private static final int MANY = 12;

    private final Function<Area, Collection<Area>> standing;
    private final Ends ends;
    private final boolean across;
    private final double share;
    private Area looked;
    private LinkRoute best;
    private List<Gate> gates = List.of();

    /// What a link joins: a place at the side of one card, and one at the side of another.
    record Ends(Point start, Side departure, Point tip, Side arrival) {

        LinkRoute through(List<Knot> knots) {
            return LinkRoute.through(start, departure, knots, tip, arrival);
        }
    }

    /// A way, whether it leads around something, and the part of the drawing that it depends on.
    record Found(LinkRoute route, boolean around, Area looked) {}

    /// The part of the way that leads straight through a gap, measured along the link and across it.
    private record Gate(double from, double to, double lane) {}

    private record Span(double low, double high) {}

    private Detour(Function<Area, Collection<Area>> standing, Ends ends, double share) {
        this.standing = standing;
        this.ends = ends;
        this.across = ends.departure().horizontal();
        this.share = share;
        this.best = ends.through(List.of());
        this.looked = area(best);
    }

    /// The way around what `standing` says of a part of the drawing; links that differ in `share`, from 0 to 1, take
    /// different lanes of a gap.
    static Found of(Function<Area, Collection<Area>> standing, Ends ends, double share) {
        Detour detour = new Detour(standing, ends, share);
        detour.find();
        return new Found(detour.best, !detour.gates.isEmpty(), detour.looked);
    }

    private static Area area(LinkRoute route) {
        return route.curves().stream().map(Curve::area).reduce(Area::around).orElseThrow();
    }

    private void find() {
        List<Area> met = met(best);
        int fewest = met.size();
        List<Gate> tried = gates;
        for (int round = 0; round < ROUNDS && !met.isEmpty() && met.size() <= MANY; round++) {
            tried = gates(tried, met);
            LinkRoute route = ends.through(knots(tried));
            met = met(route);
            if (met.size() < fewest) {
                fewest = met.size();
                best = route;
                gates = tried;
            }
        }
    }

    private Collection<Area> look(Area area) {
        looked = looked.around(area);
        return standing.apply(area);
    }

    /// The cards that a way runs behind. It does not run behind those that it joins.
    private List<Area> met(LinkRoute route) {
        return look(area(route)).stream()
                .filter(card -> !joined(card))
                .filter(card -> route.crosses(card.widened(NEAR)))
                .toList();
    }

    private boolean joined(Area card) {
        Area near = card.widened(1);
        return near.contains(ends.start()) || near.contains(ends.tip());
    }

    /// The gates before, and those for the cards that are still in the way; gates that overlap become one.
    private List<Gate> gates(List<Gate> before, List<Area> met) {
        double low = Math.min(along(ends.start()), along(ends.tip())) + STUB;
        double high = Math.max(low, Math.max(along(ends.start()), along(ends.tip())) - STUB);
        List<Span> spans = new ArrayList<>();
        before.forEach(gate -> spans.add(new Span(gate.from(), gate.to())));
        for (Area card : met) {
            Span span = along(card.widened(CLEAR));
            spans.add(new Span(Math.clamp(span.low(), low, high), Math.clamp(span.high(), low, high)));
        }
        return merged(spans).stream()
                .map(span -> new Gate(span.low(), span.high(), lane(span)))
                .toList();
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingDouble(Span::low)).toList()) {
            if (!merged.isEmpty() && merged.getLast().high() >= span.low()) {
                Span last = merged.removeLast();
                merged.add(new Span(last.low(), Math.max(last.high(), span.high())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// The free place across the link that is nearest to where it would run there.
    private double lane(Span gate) {
        double wanted = wanted((gate.low() + gate.high()) / 2);
        Area strip = area(gate, new Span(wanted - ASIDE, wanted + ASIDE));
        List<Span> taken = merged(
                look(strip).stream().map(card -> across(card.widened(CLEAR))).toList());
        for (int i = 0; i < taken.size(); i++) {
            Span here = taken.get(i);
            if (wanted > here.low() && wanted < here.high()) {
                double above = i == 0 ? ASIDE : here.low() - taken.get(i - 1).high();
                double below = i == taken.size() - 1 ? ASIDE : taken.get(i + 1).low() - here.high();
                boolean up = wanted - here.low() <= here.high() - wanted;
                return up
                        ? here.low() - share * Math.min(LANES, above / 2)
                        : here.high() + share * Math.min(LANES, below / 2);
            }
        }
        return wanted;
    }

    /// Where the link is without a detour, about.
    private double wanted(double along) {
        double from = along(ends.start());
        double whole = along(ends.tip()) - from;
        double part = whole == 0 ? 0 : Math.clamp((along - from) / whole, 0, 1);
        double smooth = part * part * (3 - 2 * part);
        return across(ends.start()) + (across(ends.tip()) - across(ends.start())) * smooth;
    }

    private List<Knot> knots(List<Gate> gates) {
        Point ahead = ends.departure().away(new Point(0, 0), 1);
        boolean forward = ahead.x() + ahead.y() > 0;
        List<Knot> knots = new ArrayList<>();
        for (Gate gate : forward ? gates : gates.reversed()) {
            double first = forward ? gate.from() : gate.to();
            double second = forward ? gate.to() : gate.from();
            knots.add(new Knot(point(first, gate.lane()), ahead.x(), ahead.y()));
            if (first != second) {
                knots.add(new Knot(point(second, gate.lane()), ahead.x(), ahead.y()));
            }
        }
        return knots;
    }

    private double along(Point point) {
        return across ? point.x() : point.y();
    }

    private double across(Point point) {
        return across ? point.y() : point.x();
    }

    private Point point(double along, double aside) {
        return across ? new Point(along, aside) : new Point(aside, along);
    }

    private Span along(Area area) {
        return across ? new Span(area.x(), area.right()) : new Span(area.y(), area.bottom());
    }

    private Span across(Area area) {
        return across ? new Span(area.y(), area.bottom()) : new Span(area.x(), area.right());
    }

    private Area area(Span along, Span aside) {
        return across
                ? Area.between(along.low(), aside.low(), along.high(), aside.high())
                : Area.between(aside.low(), along.low(), aside.high(), along.high());
    }
}
