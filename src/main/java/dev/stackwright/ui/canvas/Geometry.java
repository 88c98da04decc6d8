package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.Elsewhere;
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
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;

/// Where everything on the drawing is. Kept in step with a design and with what a gesture shows; each time only what
/// stands elsewhere than before is looked at again.
final class Geometry {

    private final SpatialGrid<String> grid = new SpatialGrid<>();
    private final LinkRoutes routes = new LinkRoutes(this::place, this::standing);
    private final Wires wires = new Wires();
    private final ZoneAreas zones = new ZoneAreas();
    private SequencedMap<String, Point> places = new LinkedHashMap<>();
    private Map<String, Integer> ranks = new HashMap<>();
    private Map<String, Point> moved = Map.of();
    private Map<String, List<Point>> bends = Map.of();
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
        Set<String> folded = zones.show(design, places);
        elsewhere.addAll(folded);
        bends = LinkRoutes.bends(design);
        elsewhere.addAll(routes.bend(bends));
        elsewhere.forEach(this::index);
        rank();
        if (topology.links() != design.topology().links()
                || !before.isEmpty()
                || !folded.isEmpty()
                || topology.components().isEmpty()) {
            routes.show(wires.of(design.topology().links(), zones.hidden()), elsewhere);
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

    /// Lets what a gesture moves stand elsewhere until the next design; all else stands where the design says.
    void preview(Elsewhere elsewhere) {
        Set<String> changed = new LinkedHashSet<>(moved.keySet());
        changed.addAll(elsewhere.cards().keySet());
        moved = Map.copyOf(elsewhere.cards());
        changed.addAll(zones.preview(elsewhere.zones()));
        Map<String, List<Point>> bent = new HashMap<>(bends);
        bent.putAll(elsewhere.bends());
        Set<String> ends = routes.bend(bent);
        changed.forEach(this::index);
        changed.addAll(ends);
        if (moved.isEmpty()) {
            routes.move(changed);
        } else {
            routes.follow(changed);
        }
    }

    /// The areas of the cards, and of the boxes of collapsed zones, that touch a part of the drawing.
    private Collection<Area> standing(Area part) {
        List<Area> areas = new ArrayList<>(zones.boxes(part));
        areas.addAll(standing(part, Set.of()));
        return areas;
    }

    /// The areas of the cards that touch a part of the drawing, where they stand now, but for some.
    List<Area> standing(Area part, Set<String> without) {
        return grid.in(new BoundingBox(part.x(), part.y(), part.width(), part.height())).stream()
                .filter(card -> !without.contains(card))
                .map(this::at)
                .map(place -> new Area(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT))
                .toList();
    }

    /// Where the zones are.
    ZoneAreas zones() {
        return zones;
    }

    /// The cards that a gesture shows elsewhere.
    Set<String> moved() {
        return moved.keySet();
    }

    private void index(String card) {
        Optional<Point> place = zones.hides(card) ? Optional.empty() : Optional.ofNullable(here(card));
        place.ifPresentOrElse(there -> grid.put(card, bounds(there)), () -> grid.remove(card));
    }

    /// Where every card stands in the design.
    SequencedMap<String, Point> places() {
        return Collections.unmodifiableSequencedMap(places);
    }

    /// Where a card, or the box of a collapsed zone, stands now.
    Optional<Point> place(String card) {
        Point here = here(card);
        return here == null ? zones.box(card) : Optional.of(here);
    }

    /// Where a card stands now; one that does not exist stands at the origin.
    Point at(String card) {
        return place(card).orElse(new Point(0, 0));
    }

    private @Nullable Point here(String card) {
        Point here = moved.get(card);
        return here == null ? places.get(card) : here;
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
            if (!zones.hides(entry.getKey()) && ahead > 0 && aside <= 2 * ahead && ahead + 2 * aside < best) {
                best = ahead + 2 * aside;
                nearest = Optional.of(entry.getKey());
            }
        }
        return nearest;
    }

    /// The space that everything in sight takes in the design.
    Bounds extent() {
        Bounds shown = extent(
                places.keySet().stream().filter(card -> !zones.hides(card)).toList());
        Optional<Area> cards = shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Area.between(shown.getMinX(), shown.getMinY(), shown.getMaxX(), shown.getMaxY()));
        return Stream.concat(cards.stream(), zones.areas().values().stream())
                .reduce(Area::around)
                .map(area -> (Bounds) new BoundingBox(area.x(), area.y(), area.width(), area.height()))
                .orElse(shown);
    }

    /// The space that these cards take in the design; that of hidden cards is the box of their zone.
    Bounds extent(Collection<String> cards) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (String card : cards) {
            Point place = Optional.ofNullable(zones.hidden().get(card))
                    .map(Wires::box)
                    .flatMap(zones::box)
                    .orElse(places.getOrDefault(card, new Point(0, 0)));
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
