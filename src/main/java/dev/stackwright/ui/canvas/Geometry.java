package dev.stackwright.ui.canvas;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.Placement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Where everything on the drawing is. Kept in step with a design and with what a gesture shows; each time only what
/// stands elsewhere than before is looked at again.
final class Geometry {

    private final SpatialGrid<String> grid = new SpatialGrid<>();
    private final LinkRoutes routes = new LinkRoutes(this::place);
    private SequencedMap<String, Point> places = new LinkedHashMap<>();
    private Map<String, Integer> ranks = new HashMap<>();
    private Map<String, Point> moved = Map.of();
    private Map<String, List<String>> members = Map.of();
    private Topology topology = Topology.empty("design");

    /// Shows another design. An edit leaves the parts that it does not change as they are, the same objects.
    @SuppressWarnings("ReferenceEquality")
    void show(Design design) {
        SequencedMap<String, Point> before = places;
        Set<String> elsewhere = new LinkedHashSet<>(moved.keySet());
        places = Placement.places(design);
        moved = Map.of();
        places.forEach((name, place) -> {
            if (!place.equals(before.remove(name))) {
                elsewhere.add(name);
            }
        });
        elsewhere.addAll(before.keySet());
        elsewhere.forEach(this::index);
        rank();
        if (topology.components() != design.topology().components()) {
            members = members(design.topology());
        }
        if (topology.links() != design.topology().links()
                || !before.isEmpty()
                || topology.components().isEmpty()) {
            routes.show(design.topology().links(), elsewhere);
        } else {
            routes.move(elsewhere);
        }
        topology = design.topology();
    }

    private void rank() {
        if (!ranks.keySet().equals(places.keySet())) {
            ranks = new HashMap<>();
            places.keySet().forEach(name -> ranks.put(name, ranks.size()));
        }
    }

    private static Map<String, List<String>> members(Topology topology) {
        Map<String, List<String>> members = new HashMap<>();
        for (Component component : topology.components().values()) {
            component
                    .zone()
                    .ifPresent(zone -> members.computeIfAbsent(zone, _ -> new ArrayList<>())
                            .add(component.name()));
        }
        return members;
    }

    /// Lets these cards stand elsewhere until the next design; the others stand where the design says.
    void preview(Map<String, Point> elsewhere) {
        Set<String> changed = new LinkedHashSet<>(moved.keySet());
        changed.addAll(elsewhere.keySet());
        moved = Map.copyOf(elsewhere);
        changed.forEach(this::index);
        routes.move(changed);
    }

    /// The cards that a gesture shows elsewhere.
    Set<String> moved() {
        return moved.keySet();
    }

    private void index(String card) {
        place(card).ifPresentOrElse(place -> grid.put(card, bounds(place)), () -> grid.remove(card));
    }

    /// Where every card stands in the design.
    SequencedMap<String, Point> places() {
        return Collections.unmodifiableSequencedMap(places);
    }

    /// Where a card stands now.
    Optional<Point> place(String card) {
        Point here = moved.get(card);
        return here == null ? Optional.ofNullable(places.get(card)) : Optional.of(here);
    }

    /// Where the cards of a zone stand now.
    List<Point> members(String zone) {
        return members.getOrDefault(zone, List.of()).stream()
                .flatMap(card -> place(card).stream())
                .toList();
    }

    /// The ways of the links.
    LinkRoutes routes() {
        return routes;
    }

    /// The cards that touch `area`, the lowest first.
    List<String> cards(Bounds area) {
        List<String> found = new ArrayList<>(grid.in(area));
        found.sort((one, other) -> Integer.compare(rank(one), rank(other)));
        return found;
    }

    private int rank(String card) {
        return ranks.getOrDefault(card, 0);
    }

    /// The uppermost card at a point; `reach` widens the cards.
    Optional<String> card(Point point, double reach) {
        List<String> there = new ArrayList<>(grid.around(point.x(), point.y(), reach));
        return there.stream().max((one, other) -> Integer.compare(rank(one), rank(other)));
    }

    /// The card nearest to a place in the direction of `arrow`; what lies aside counts as twice as far.
    Optional<String> nearest(Point from, Point arrow) {
        double best = Double.MAX_VALUE;
        Optional<String> nearest = Optional.empty();
        for (Map.Entry<String, Point> entry : places.entrySet()) {
            double dx = entry.getValue().x() - from.x();
            double dy = entry.getValue().y() - from.y();
            double ahead = dx * arrow.x() + dy * arrow.y();
            double aside = Math.abs(dx * arrow.y()) + Math.abs(dy * arrow.x());
            if (ahead > 0 && aside <= 2 * ahead && ahead + 2 * aside < best) {
                best = ahead + 2 * aside;
                nearest = Optional.of(entry.getKey());
            }
        }
        return nearest;
    }

    /// The space that these cards take in the design.
    Bounds extent(Collection<String> cards) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (String card : cards) {
            Point place = places.getOrDefault(card, new Point(0, 0));
            left = Math.min(left, place.x());
            top = Math.min(top, place.y());
            right = Math.max(right, place.x() + Placement.CARD_WIDTH);
            bottom = Math.max(bottom, place.y() + Placement.CARD_HEIGHT);
        }
        return cards.isEmpty() ? new BoundingBox(0, 0, -1, -1) : new BoundingBox(left, top, right - left, bottom - top);
    }

    private static Bounds bounds(Point place) {
        return new BoundingBox(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
    }
}
