package dev.stackwright.ui.session;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;

/// What moves when what is selected moves: cards, zones with all their members, notes, and the bends of links. Cards
/// that come along with
/// their zone are `carried`; `shown` is the area of every zone.
public record Moving(Design design, Elsewhere from, Set<String> carried, Map<String, Area> shown) {

    private static final Point ORIGIN = new Point(0, 0);

    /// What moves with `selection`.
    public static Moving of(Design design, Selection selection) {
        Map<String, Point> places = Placement.places(design);
        Map<String, Area> areas = Zoning.areas(design, places);
        Set<String> locked = design.layout().locked();
        Set<String> zones = movable(design, selection.zones(), locked);
        Set<String> carried = new HashSet<>();
        SequencedMap<String, Point> cards = new LinkedHashMap<>();
        selection.components().stream()
                .filter(name -> !locked.contains(name))
                .forEach(name -> cards.put(name, Objects.requireNonNull(places.get(name), name)));
        for (Component component : design.topology().components().values()) {
            if (component.zone().filter(zones::contains).isPresent()) {
                carried.add(component.name());
                cards.putIfAbsent(component.name(), Objects.requireNonNull(places.get(component.name())));
            }
        }
        SequencedMap<String, Area> moved = new LinkedHashMap<>();
        zones.forEach(zone -> moved.put(zone, Objects.requireNonNull(areas.get(zone))));
        SequencedMap<String, Area> notes = new LinkedHashMap<>();
        selection
                .notes()
                .forEach(note -> notes.put(note, design.layout().note(note).area()));
        return new Moving(
                design,
                new Elsewhere(cards, moved, notes, bends(design, selection, cards.keySet())),
                carried,
                Zoning.folded(design, areas));
    }

    /// The bends of links that are selected, or both ends of which move.
    private static SequencedMap<String, List<Point>> bends(Design design, Selection selection, Set<String> cards) {
        SequencedMap<String, List<Point>> bends = new LinkedHashMap<>();
        Map<String, Way> ways = design.layout().links();
        Set<String> selected = Set.copyOf(selection.links());
        for (Link link : design.topology().links(ways.keySet())) {
            List<Point> points = design.layout().way(link.key()).bends();
            boolean along = cards.contains(link.from()) && cards.contains(link.to());
            if (!points.isEmpty() && (along || selected.contains(link.key()))) {
                bends.put(link.key(), points);
            }
        }
        return bends;
    }

    /// Zones that hold no locked member.
    private static SequencedSet<String> movable(Design design, List<String> zones, Set<String> locked) {
        SequencedSet<String> movable = new LinkedHashSet<>(zones);
        for (String name : locked) {
            design.topology().component(name).flatMap(Component::zone).ifPresent(movable::remove);
        }
        return movable;
    }

    /// True if nothing moves, as nothing is selected or all of it is locked.
    public boolean still() {
        return from.equals(Elsewhere.NONE);
    }

    /// Where all of it is when it has moved by these distances.
    public Elsewhere by(double dx, double dy) {
        return from.moved(dx, dy);
    }

    /// The place that keeps to the grid: that of `element`, or of the first card that comes along with a zone.
    public Point anchor(Element element) {
        Optional<Point> first = from.cards().values().stream().findFirst();
        return switch (element) {
            case Element.OfComponent(String name) -> from.cards().getOrDefault(name, first.orElse(ORIGIN));
            case Element.OfNote(String name) ->
                Optional.ofNullable(from.notes().get(name)).map(Area::corner).orElse(ORIGIN);
            case Element.OfZone(String name) ->
                first.or(() -> Optional.ofNullable(from.zones().get(name)).map(Area::corner))
                        .orElse(ORIGIN);
            case Element.OfLink _, Element.OfDesign _ -> ORIGIN;
        };
    }

    /// The area around all cards that are moved, if there are some.
    public Optional<Area> box() {
        return from.cards().values().stream()
                .map(card -> new Area(card.x(), card.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT))
                .reduce(Area::around);
    }

    /// The first card, if cards are moved and no zone.
    public Optional<String> lead() {
        return from.zones().isEmpty() && !from.cards().isEmpty()
                ? Optional.of(from.cards().firstEntry().getKey())
                : Optional.empty();
    }

    /// The zone that a card falls into when all of it has moved by these distances.
    public Optional<String> landing(String card, double dx, double dy) {
        Optional<Point> place = Optional.ofNullable(from.cards().get(card));
        return place.flatMap(before -> Zoning.landing(zone(card), place, before.plus(dx, dy), shown));
    }

    /// The edit that moves all of it, and changes no zone.
    public Edit edit(double dx, double dy) {
        List<Edit> edits = edits(dx, dy);
        return edits.size() == 1 ? edits.getFirst() : Edit.several(title(), edits);
    }

    /// The edit that drops all of it: a card that was moved into a zone belongs to it, one that was moved out does not
    /// any more.
    public Edit drop(double dx, double dy) {
        List<Edit> edits = edits(dx, dy);
        SequencedMap<String, Optional<String>> landed = new LinkedHashMap<>();
        from.cards().keySet().stream().filter(name -> !carried.contains(name)).forEach(name -> {
            Optional<String> after = landing(name, dx, dy);
            if (!zone(name).equals(after)) {
                landed.put(name, after);
            }
        });
        landed.forEach((name, zone) -> edits.add(new Edit.SetProperty(
                Element.component(name), "zone", zone.map(Scalar::of).orElse(null))));
        edits.addAll(keep(landed));
        return edits.size() == 1 ? edits.getFirst() : Edit.several(title(landed), edits);
    }

    private Optional<String> zone(String component) {
        return design.topology()
                .component(component)
                .flatMap(Component::zone)
                .filter(design.topology().zones()::containsKey);
    }

    /// A zone that loses its last member stays where it is.
    private List<Edit> keep(Map<String, Optional<String>> landed) {
        if (landed.isEmpty()) {
            return List.of();
        }
        Map<String, Area> areas = Zoning.areas(design, Placement.places(design));
        Set<String> emptied = new HashSet<>();
        landed.keySet().forEach(name -> zone(name).ifPresent(emptied::add));
        for (Component component : design.topology().components().values()) {
            if (!landed.containsKey(component.name())) {
                component.zone().ifPresent(emptied::remove);
            }
        }
        List<Edit> edits = new ArrayList<>();
        for (String zone : emptied) {
            Region region = design.layout().region(zone);
            if (region.area().isEmpty() && !landed.containsValue(Optional.of(zone))) {
                edits.add(
                        new Edit.DrawZone("Keep " + zone, zone, region.with(Objects.requireNonNull(areas.get(zone)))));
            }
        }
        return edits;
    }

    private List<Edit> edits(double dx, double dy) {
        Elsewhere after = by(dx, dy);
        List<Edit> edits = new ArrayList<>();
        if (!after.cards().isEmpty()) {
            edits.add(new Edit.Move(after.cards()));
        }
        after.zones().forEach((zone, area) -> {
            Region region = design.layout().region(zone);
            Optional<Area> kept = region.area().map(before -> before.moved(dx, dy));
            if (kept.isPresent() || members(zone) == 0) {
                edits.add(new Edit.DrawZone("Move " + zone, zone, region.with(kept.orElse(area))));
            }
        });
        after.notes()
                .forEach((name, area) -> edits.add(new Edit.PutNote(
                        "Move " + name, design.layout().note(name).with(area))));
        after.bends()
                .forEach((link, points) -> edits.add(new Edit.DrawLink(
                        "Bend " + link, link, design.layout().way(link).bending(points))));
        return edits;
    }

    private long members(String zone) {
        return design.topology().components().values().stream()
                .filter(component -> component.zone().filter(zone::equals).isPresent())
                .count();
    }

    private String title(Map<String, Optional<String>> landed) {
        if (landed.isEmpty()) {
            return title();
        }
        Set<Optional<String>> zones = new HashSet<>(landed.values());
        String where = zones.size() > 1
                ? " between zones"
                : zones.iterator().next().map(zone -> " into " + zone).orElse(" out of its zone");
        return title() + where;
    }

    private String title() {
        if (from.cards().isEmpty() && from.zones().isEmpty() && from.notes().isEmpty()) {
            return "Bend " + from.bends().size() + " links";
        }
        int others = from.zones().size() + from.notes().size();
        if (from.zones().size() == 1
                && from.notes().isEmpty()
                && carried.containsAll(from.cards().keySet())) {
            return "Move zone " + from.zones().firstEntry().getKey();
        }
        if (others == 0) {
            return new Edit.Move(from.cards()).title();
        }
        return "Move " + (from.cards().size() + others) + " elements";
    }
}
