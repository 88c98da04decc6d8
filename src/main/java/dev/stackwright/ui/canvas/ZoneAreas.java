package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Zoning;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.BoundingBox;

/// Where the zones are on the drawing, and which cards a collapsed one hides.
final class ZoneAreas {

    private static final String BOX = Wires.box("");

    private final SpatialGrid<String> grid = new SpatialGrid<>();
    private SequencedMap<String, Area> areas = new LinkedHashMap<>();
    private Map<String, Area> moved = Map.of();
    private Map<String, String> hidden = Map.of();
    private Set<String> collapsed = Set.of();

    /// Shows the zones of another design, and yields what is to be placed anew because of it: cards that are hidden or
    /// shown again, and boxes.
    Set<String> show(Design design, Map<String, Point> places) {
        SequencedMap<String, Area> before = areas;
        Map<String, String> hiddenBefore = hidden;
        Set<String> boxesBefore = collapsed;
        areas = Zoning.shown(design, places);
        moved = Map.of();
        hidden = Zoning.hidden(design);
        collapsed = areas.keySet().stream()
                .filter(zone -> design.layout().region(zone).collapsed())
                .collect(Collectors.toSet());
        Set<String> changed = new LinkedHashSet<>();
        if (!hidden.equals(hiddenBefore)) {
            changed.addAll(hidden.keySet());
            changed.addAll(hiddenBefore.keySet());
        }
        Set<String> all = new LinkedHashSet<>(before.keySet());
        all.addAll(areas.keySet());
        for (String zone : all) {
            index(zone);
            boolean box = collapsed.contains(zone) || boxesBefore.contains(zone);
            if (box && !Optional.ofNullable(areas.get(zone)).equals(Optional.ofNullable(before.get(zone)))) {
                changed.add(Wires.box(zone));
            }
        }
        return changed;
    }

    /// Lets these zones be elsewhere until the next design, and yields the boxes that are.
    Set<String> preview(Map<String, Area> elsewhere) {
        Set<String> changed = new LinkedHashSet<>(moved.keySet());
        changed.addAll(elsewhere.keySet());
        moved = Map.copyOf(elsewhere);
        changed.forEach(this::index);
        return changed.stream().filter(collapsed::contains).map(Wires::box).collect(Collectors.toSet());
    }

    private void index(String zone) {
        area(zone)
                .ifPresentOrElse(
                        area -> grid.put(zone, new BoundingBox(area.x(), area.y(), area.width(), area.height())),
                        () -> grid.remove(zone));
    }

    /// Every zone with the area that it takes in the design.
    SequencedMap<String, Area> areas() {
        return Collections.unmodifiableSequencedMap(areas);
    }

    /// The area that a zone takes now.
    Optional<Area> area(String zone) {
        Area shown = areas.get(zone);
        Area elsewhere = moved.get(zone);
        if (shown == null || elsewhere == null) {
            return Optional.ofNullable(shown);
        }
        return Optional.of(collapsed.contains(zone) ? Zoning.box(elsewhere) : elsewhere);
    }

    /// Where the box stands that is found under this name.
    Optional<Point> box(String name) {
        return name.startsWith(BOX)
                ? Optional.of(name.substring(BOX.length()))
                        .filter(collapsed::contains)
                        .flatMap(this::area)
                        .map(Area::corner)
                : Optional.empty();
    }

    /// The boxes that touch a part of the drawing.
    List<Area> boxes(Area part) {
        return collapsed.stream()
                .sorted()
                .flatMap(zone -> area(zone).stream())
                .filter(part::touches)
                .toList();
    }

    /// The cards that are not shown, with their zones.
    Map<String, String> hidden() {
        return Collections.unmodifiableMap(hidden);
    }

    /// True if the card is not shown.
    boolean hides(String card) {
        return hidden.containsKey(card);
    }

    /// True if only a box stands for the zone.
    boolean collapsed(String zone) {
        return collapsed.contains(zone);
    }

    /// What of which zone is at a point; the innermost if several are.
    Optional<Spot> at(Point point, double reach) {
        return grid.around(point.x(), point.y(), reach).stream()
                .sorted(Comparator.comparingDouble(this::size))
                .flatMap(
                        zone -> area(zone).flatMap(area -> Spot.of(zone, area, collapsed(zone), point, reach)).stream())
                .findFirst();
    }

    /// The innermost zone around a point.
    Optional<String> around(Point point) {
        return grid.around(point.x(), point.y(), 0).stream().min(Comparator.comparingDouble(this::size));
    }

    private double size(String zone) {
        return area(zone).map(area -> area.width() * area.height()).orElse(0.0);
    }
}
