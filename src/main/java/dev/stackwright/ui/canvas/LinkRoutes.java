package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Finds the way of every link: the sides that face each other, and where several links share a side, places beside
/// each other in the order of their other ends; and from one side to the other around the cards that stand between.
/// When
/// cards move, only the ways that this can change are found anew.
final class LinkRoutes {

    private static final double APART = 20;
    private static final double EDGE = 12;
    private static final double FACING = 24;
    /// Links take so many lanes of a gap, and have their labels at so many parts of their ways there.
    private static final int LANES = 4;
    private static final int LABELS = 7;
    /// When more cards than these are being moved, their links run straight.
    private static final int FEW = 12;

    private final Function<String, Optional<Point>> places;
    private final Function<Area, Collection<Area>> standing;
    private final Map<String, List<End>> ends = new HashMap<>();
    private final Map<String, Area> stood = new HashMap<>();
    private final SpatialGrid<Wire> grid = new SpatialGrid<>();
    /// The ways that lead around something, by what of the drawing they depend on.
    private final SpatialGrid<Wire> detours = new SpatialGrid<>();
    private Map<String, List<Point>> bends = Map.of();
    private Set<Wire> wires = new LinkedHashSet<>();
    private Map<String, Wire> keys = new LinkedHashMap<>();

    private record End(Wire wire, boolean leaving) {

        String card() {
            return leaving ? wire.from() : wire.to();
        }

        String other() {
            return leaving ? wire.to() : wire.from();
        }
    }

    private record Facing(End end, Side side, Point other) {}

    private record Pair(String one, String two) {

        static Pair of(Wire wire) {
            boolean ordered = wire.from().compareTo(wire.to()) <= 0;
            return ordered ? new Pair(wire.from(), wire.to()) : new Pair(wire.to(), wire.from());
        }
    }

    /// Ways between cards that stand at `places`; `standing` has the areas of those that touch a part of the drawing.
    LinkRoutes(Function<String, Optional<Point>> places, Function<Area, Collection<Area>> standing) {
        this.places = places;
        this.standing = standing;
    }

    /// The ways of all links of a design whose cards stand at `places`.
    static LinkRoutes of(Design design, Map<String, Point> places) {
        SpatialGrid<Area> cards = new SpatialGrid<>();
        places.values().stream().map(LinkRoutes::card).forEach(card -> cards.put(card, bounds(card)));
        LinkRoutes routes =
                new LinkRoutes(name -> Optional.ofNullable(places.get(name)), area -> cards.in(bounds(area)));
        routes.bend(bends(design));
        routes.show(design.topology().links().stream().map(Wire::new).toList(), Set.of());
        return routes;
    }

    /// The points that links bend at in a design, by the keys of the links.
    static Map<String, List<Point>> bends(Design design) {
        Map<String, List<Point>> bends = new HashMap<>();
        design.layout().links().forEach((key, way) -> bends.put(key, way.bends()));
        return bends;
    }

    /// Lets links bend at these points, once their cards are moved or shown; yields the cards.
    Set<String> bend(Map<String, List<Point>> points) {
        Set<String> keys = new LinkedHashSet<>(bends.keySet());
        keys.addAll(points.keySet());
        keys.removeIf(key -> bends(key).equals(points.getOrDefault(key, List.of())));
        bends = Map.copyOf(points);
        return keys.stream()
                .flatMap(key -> wire(key).stream())
                .flatMap(wire -> Stream.of(wire.from(), wire.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Point> bends(String key) {
        return bends.getOrDefault(key, List.of());
    }

    /// Only a line that stands for one link between two cards bends.
    List<Point> bends(Wire wire) {
        Link link = wire.links().getFirst();
        boolean alone = wire.links().size() == 1
                && link.from().equals(wire.from())
                && link.to().equals(wire.to());
        return bends.isEmpty() || !alone ? List.of() : bends(wire.key());
    }

    /// Shows these lines from now on; the cards that `moved` stand elsewhere than before.
    void show(Collection<Wire> lines, Collection<String> moved) {
        Set<Wire> before = wires;
        wires = new LinkedHashSet<>();
        keys = new LinkedHashMap<>();
        Set<String> touched = new LinkedHashSet<>(moved);
        for (Wire wire : lines) {
            if (places.apply(wire.from()).isPresent() && places.apply(wire.to()).isPresent()) {
                wires.add(wire);
                wire.links().forEach(link -> keys.put(link.key(), wire));
                if (!before.remove(wire)) {
                    touched.addAll(List.of(wire.from(), wire.to()));
                    plug(wire);
                }
            }
        }
        before.forEach(gone -> {
            touched.addAll(List.of(gone.from(), gone.to()));
            unplug(gone);
        });
        label();
        move(touched);
    }

    private void plug(Wire wire) {
        for (End end : List.of(new End(wire, true), new End(wire, false))) {
            ends.computeIfAbsent(end.card(), _ -> new ArrayList<>()).add(end);
        }
    }

    private void unplug(Wire wire) {
        grid.remove(wire);
        detours.remove(wire);
        for (String card : List.of(wire.from(), wire.to())) {
            ends.getOrDefault(card, new ArrayList<>())
                    .removeIf(end -> end.wire().equals(wire));
        }
    }

    /// Gives links between the same two cards different places for their labels.
    private void label() {
        Map<Pair, List<Wire>> siblings = new HashMap<>();
        wires.forEach(wire ->
                siblings.computeIfAbsent(Pair.of(wire), _ -> new ArrayList<>()).add(wire));
        for (List<Wire> group : siblings.values()) {
            for (int i = 0; i < group.size(); i++) {
                double part = (i + 1.0) / (group.size() + 1);
                String from = group.getFirst().from();
                group.get(i).labelAt(group.get(i).from().equals(from) ? part : 1 - part);
            }
        }
    }

    /// Finds the ways anew that change when these cards stand elsewhere: their own, and those of others that they stand
    /// in the way of now or stood in the way of before.
    void move(Collection<String> cards) {
        Set<Wire> changed = spread(cards);
        for (String card : cards) {
            Optional<Area> now = places.apply(card).map(LinkRoutes::card);
            Optional<Area> before = now.isPresent()
                    ? Optional.ofNullable(stood.put(card, now.get()))
                    : Optional.ofNullable(stood.remove(card));
            for (Area area : Stream.concat(now.stream(), before.stream()).toList()) {
                changed.addAll(grid.in(bounds(area)));
                changed.addAll(detours.in(bounds(area)));
            }
        }
        changed.forEach(this::lead);
    }

    /// Lets the links of these cards follow while they are being moved; all others stay until they stand.
    void follow(Collection<String> cards) {
        Set<Wire> changed = spread(cards);
        changed.forEach(cards.size() <= FEW ? this::lead : this::straighten);
    }

    private void lead(Wire wire) {
        List<Point> points = bends(wire);
        if (!points.isEmpty()) {
            run(wire, LinkRoute.bending(wire.ends(), points));
            return;
        }
        int number = 31 * wire.from().hashCode() + wire.to().hashCode();
        Detour.Found found = Detour.of(standing, wire.ends(), Math.floorMod(number, LANES) / (double) LANES);
        double label = (Math.floorMod(number, LABELS) + 2.0) / (LABELS + 3);
        run(wire, found.around() ? found.route().labelledAt(label) : found.route());
        if (found.around()) {
            detours.put(wire, bounds(found.looked()));
        }
    }

    private void straighten(Wire wire) {
        run(wire, LinkRoute.bending(wire.ends(), bends(wire)));
    }

    private void run(Wire wire, LinkRoute route) {
        wire.run(route);
        grid.put(wire, route.bounds());
        detours.remove(wire);
    }

    private List<End> ends(String card) {
        return ends.getOrDefault(card, List.of());
    }

    /// Fixes the ends of all links at these cards, and yields the links that this can change.
    private Set<Wire> spread(Collection<String> cards) {
        Set<String> concerned = new LinkedHashSet<>(cards);
        for (String card : cards) {
            ends(card).forEach(end -> concerned.add(end.other()));
        }
        Set<Wire> changed = new LinkedHashSet<>();
        concerned.forEach(card -> spread(card, changed));
        return changed;
    }

    private void spread(String card, Set<Wire> changed) {
        Optional<Point> place = places.apply(card);
        if (place.isEmpty()) {
            return;
        }
        Map<Side, List<Facing>> sides = new EnumMap<>(Side.class);
        for (End end : ends(card)) {
            Point here = centre(place.get());
            Point there = places.apply(end.other()).map(LinkRoutes::centre).orElse(here);
            List<Point> bends = bends(end.wire());
            Point next = bends.isEmpty() ? there : end.leaving() ? bends.getFirst() : bends.getLast();
            Side side = bends.isEmpty() ? side(end, here, there) : towards(here, next);
            changed.add(end.wire());
            sides.computeIfAbsent(side, _ -> new ArrayList<>()).add(new Facing(end, side, next));
        }
        sides.values().forEach(side -> spread(place.get(), side));
    }

    private static Side side(End end, Point here, Point there) {
        return end.leaving() ? departure(here, there) : departure(there, here).opposite();
    }

    private static void spread(Point card, List<Facing> facing) {
        Side side = facing.getFirst().side();
        facing.sort(Comparator.comparingDouble(
                end -> side.horizontal() ? end.other().y() : end.other().x()));
        double room = side.horizontal() ? Placement.CARD_HEIGHT : Placement.CARD_WIDTH;
        double apart = Math.min(APART, (room - EDGE) / facing.size());
        Point middle = middle(card, side);
        for (int i = 0; i < facing.size(); i++) {
            double offset = (i - (facing.size() - 1) / 2.0) * apart;
            End end = facing.get(i).end();
            end.wire().anchor(end.leaving(), side, side.horizontal() ? middle.plus(0, offset) : middle.plus(offset, 0));
        }
    }

    /// The line of the link with this key, if it is drawn.
    Optional<Wire> wire(String key) {
        return Optional.ofNullable(keys.get(key));
    }

    /// Every line, in the order of the design.
    Collection<Wire> wires() {
        return Collections.unmodifiableCollection(wires);
    }

    /// The cards that a card is linked with.
    List<String> neighbours(String card) {
        return ends(card).stream().map(End::other).distinct().toList();
    }

    /// The links of which something may lie in `area`.
    Collection<Wire> in(Bounds area) {
        return grid.in(area);
    }

    /// The link nearest to a point, if it is no further away than `reach`.
    Optional<Wire> near(Point point, double reach) {
        Bounds area = new BoundingBox(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach);
        return in(area).stream()
                .filter(wire -> wire.route().distance(point) <= reach)
                .min(Comparator.comparingDouble(wire -> wire.route().distance(point)));
    }

    /// The way of a link that is being drawn, from a card to the pointer.
    static LinkRoute loose(Point card, Point pointer) {
        Side side = towards(centre(card), pointer);
        return LinkRoute.between(middle(card, side), side, pointer, side.opposite());
    }

    private static Side towards(Point centre, Point point) {
        return side(centre, point, Placement.CARD_WIDTH / 2, Placement.CARD_HEIGHT / 2);
    }

    private static Side departure(Point from, Point to) {
        return side(from, to, Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
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

    private static Area card(Point place) {
        return new Area(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
    }

    private static Bounds bounds(Area area) {
        return new BoundingBox(area.x(), area.y(), area.width(), area.height());
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
