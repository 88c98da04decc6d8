package dev.stackwright.ui.canvas;

import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.LinkRoute.Side;
import dev.stackwright.ui.session.Placement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds the way of every link: the sides that face each other, and where several links share a side, places beside
/// each other in the order of their other ends.
final class LinkRoutes {

    private static final double APART = 12;
    private static final double FACING = 24;

    private final Map<String, Point> places;
    private final Map<String, List<End>> ends = new HashMap<>();
    private final Map<String, Point> anchors = new HashMap<>();

    private record End(String anchor, String card, Side side, Point other) {}

    private LinkRoutes(Map<String, Point> places) {
        this.places = places;
    }

    static Map<String, LinkRoute> of(List<Link> links, Map<String, Point> places) {
        LinkRoutes routes = new LinkRoutes(places);
        List<Link> drawn = links.stream()
                .filter(link -> places.containsKey(link.from()) && places.containsKey(link.to()))
                .toList();
        drawn.forEach(routes::takeSides);
        routes.ends.values().forEach(routes::spread);
        Map<String, LinkRoute> result = new HashMap<>();
        for (Link link : drawn) {
            List<Link> siblings = drawn.stream()
                    .filter(other -> other.touches(link.from()) && other.touches(link.to()))
                    .toList();
            double part = (siblings.indexOf(link) + 1.0) / (siblings.size() + 1);
            boolean ahead = link.from().equals(siblings.getFirst().from());
            result.put(link.key(), routes.route(link).labelledAt(ahead ? part : 1 - part));
        }
        return result;
    }

    /// The way of a link that is being drawn, from a card to the pointer.
    static LinkRoute loose(Point card, Point pointer) {
        Point centre = centre(card);
        Side side = side(centre, pointer, Placement.CARD_WIDTH / 2, Placement.CARD_HEIGHT / 2);
        Side arrival = opposite(side);
        return LinkRoute.between(middle(card, side), side, pointer, arrival);
    }

    private void takeSides(Link link) {
        Point from = centre(place(link.from()));
        Point to = centre(place(link.to()));
        Side side = side(from, to, Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        take(new End("from " + link.key(), link.from(), side, to));
        take(new End("to " + link.key(), link.to(), opposite(side), from));
    }

    private void take(End end) {
        ends.computeIfAbsent(end.card() + " " + end.side(), _ -> new ArrayList<>())
                .add(end);
    }

    private void spread(List<End> side) {
        side.sort(Comparator.comparingDouble(
                end -> end.side().horizontal() ? end.other().y() : end.other().x()));
        double room = side.getFirst().side().horizontal() ? Placement.CARD_HEIGHT : Placement.CARD_WIDTH;
        double apart = Math.min(APART, (room - APART) / side.size());
        for (int i = 0; i < side.size(); i++) {
            End end = side.get(i);
            double offset = (i - (side.size() - 1) / 2.0) * apart;
            Point middle = middle(place(end.card()), end.side());
            anchors.put(end.anchor(), end.side().horizontal() ? middle.plus(0, offset) : middle.plus(offset, 0));
        }
    }

    private LinkRoute route(Link link) {
        Side side =
                side(centre(place(link.from())), centre(place(link.to())), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
        return LinkRoute.between(anchor("from ", link), side, anchor("to ", link), opposite(side));
    }

    private Point place(String component) {
        return Objects.requireNonNull(places.get(component), component);
    }

    private Point anchor(String end, Link link) {
        return Objects.requireNonNull(anchors.get(end + link.key()), end);
    }

    private static Side side(Point from, Point to, double width, double height) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        boolean across = Math.abs(dx) >= width + FACING || Math.abs(dy) < height;
        if (across) {
            return dx >= 0 ? Side.RIGHT : Side.LEFT;
        }
        return dy >= 0 ? Side.BOTTOM : Side.TOP;
    }

    private static Side opposite(Side side) {
        return switch (side) {
            case LEFT -> Side.RIGHT;
            case RIGHT -> Side.LEFT;
            case TOP -> Side.BOTTOM;
            case BOTTOM -> Side.TOP;
        };
    }

    private static Point centre(Point card) {
        return card.plus(Placement.CARD_WIDTH / 2, Placement.CARD_HEIGHT / 2);
    }

    private static Point middle(Point card, Side side) {
        return switch (side) {
            case LEFT -> card.plus(0, Placement.CARD_HEIGHT / 2);
            case RIGHT -> card.plus(Placement.CARD_WIDTH, Placement.CARD_HEIGHT / 2);
            case TOP -> card.plus(Placement.CARD_WIDTH / 2, 0);
            case BOTTOM -> card.plus(Placement.CARD_WIDTH / 2, Placement.CARD_HEIGHT);
        };
    }
}
