package dev.stackwright.ui.session;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Where zones are: around their members, and over the area that the design gives them.
public final class Zoning {

    /// How far a zone reaches beyond its members at the sides and below.
    public static final double SIDE = 24;
    /// How far a zone reaches above its members; its name stands there.
    public static final double HEAD = 36;

    private static final double WIDTH = 2 * SIDE + Placement.CARD_WIDTH;
    private static final double HEIGHT = HEAD + SIDE + Placement.CARD_HEIGHT;
    private static final double APART = 64;

    private Zoning() {}

    /// The area of every zone as long as it is not collapsed; zones with neither area nor members stand in a row below
    /// all cards.
    public static SequencedMap<String, Area> areas(Design design, Map<String, Point> places) {
        SequencedMap<String, Area> areas = new LinkedHashMap<>();
        if (design.topology().zones().isEmpty()) {
            return areas;
        }
        Map<String, Area> members = members(design, places);
        double below =
                places.values().stream().mapToDouble(Point::y).max().orElse(-APART) + Placement.CARD_HEIGHT + APART;
        double left = Placement.GRID * 5;
        for (String zone : design.topology().zones().keySet()) {
            Optional<Area> kept = design.layout().region(zone).area();
            Optional<Area> needed = Optional.ofNullable(members.get(zone));
            Optional<Area> area = kept.isPresent() && needed.isPresent()
                    ? Optional.of(kept.get().around(needed.get()))
                    : kept.or(() -> needed);
            areas.put(zone, area.orElse(new Area(left, below, WIDTH, HEIGHT)));
            left += area.isEmpty() ? WIDTH + APART : 0;
        }
        return areas;
    }

    /// The area that every zone takes on the drawing: a collapsed one only a box.
    public static SequencedMap<String, Area> shown(Design design, Map<String, Point> places) {
        return folded(design, areas(design, places));
    }

    /// These areas of zones, but for a collapsed zone its box.
    static SequencedMap<String, Area> folded(Design design, Map<String, Area> areas) {
        SequencedMap<String, Area> shown = new LinkedHashMap<>(areas);
        shown.replaceAll((zone, area) -> design.layout().region(zone).collapsed() ? box(area) : area);
        return shown;
    }

    /// The area that the members of each zone need.
    public static Map<String, Area> members(Design design, Map<String, Point> places) {
        Map<String, Area> areas = new HashMap<>();
        for (Component component : design.topology().components().values()) {
            Point place = places.get(component.name());
            if (place != null && component.zone().isPresent()) {
                areas.merge(component.zone().get(), around(place), Area::around);
            }
        }
        return areas;
    }

    private static Area around(Point card) {
        return Area.between(
                card.x() - SIDE,
                card.y() - HEAD,
                card.x() + Placement.CARD_WIDTH + SIDE,
                card.y() + Placement.CARD_HEIGHT + SIDE);
    }

    /// The cards that are hidden in a collapsed zone, with their zone.
    public static Map<String, String> hidden(Design design) {
        Map<String, String> hidden = new HashMap<>();
        if (design.layout().zones().values().stream().noneMatch(Region::collapsed)) {
            return hidden;
        }
        for (Component component : design.topology().components().values()) {
            component
                    .zone()
                    .filter(zone -> design.topology().zones().containsKey(zone))
                    .filter(zone -> design.layout().region(zone).collapsed())
                    .ifPresent(zone -> hidden.put(component.name(), zone));
        }
        return hidden;
    }

    /// The box of a collapsed zone.
    public static Area box(Area area) {
        return new Area(area.x(), area.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
    }

    /// The zone that a card belongs to when it was moved between two places: its own as long as it stays inside, else
    /// the smallest that it has come into, else none.
    public static Optional<String> landing(
            Optional<String> own, Optional<Point> before, Point after, Map<String, Area> areas) {
        if (own.map(areas::get).filter(area -> area.contains(middle(after))).isPresent()) {
            return own;
        }
        return areas.entrySet().stream()
                .filter(zone -> zone.getValue().contains(middle(after)))
                .filter(zone -> own.isPresent()
                        || before.filter(place -> zone.getValue().contains(middle(place)))
                                .isEmpty())
                .min(Comparator.comparingDouble(
                        zone -> zone.getValue().width() * zone.getValue().height()))
                .map(Map.Entry::getKey);
    }

    private static Point middle(Point card) {
        return card.plus(Placement.CARD_WIDTH / 2, Placement.CARD_HEIGHT / 2);
    }
}
