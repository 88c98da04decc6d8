package dev.stackwright.ui.session;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// Cards, zones and notes at other places than the design says, and links that bend at other points, as a gesture shows
/// them.
public record Elsewhere(
        SequencedMap<String, Point> cards,
        SequencedMap<String, Area> zones,
        SequencedMap<String, Area> notes,
        SequencedMap<String, List<Point>> bends) {

    /// Everything is where the design says.
    public static final Elsewhere NONE =
            new Elsewhere(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

    /// Copies the maps, keeping their order.
    public Elsewhere {
        cards = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cards));
        zones = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(zones));
        notes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(notes));
        bends = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bends));
    }

    /// All of this moved by the given distances.
    public Elsewhere moved(double dx, double dy) {
        return new Elsewhere(
                each(cards, place -> place.plus(dx, dy)),
                each(zones, area -> area.moved(dx, dy)),
                each(notes, area -> area.moved(dx, dy)),
                each(
                        bends,
                        points ->
                                points.stream().map(point -> point.plus(dx, dy)).toList()));
    }

    /// This with a zone over another area.
    public Elsewhere withZone(String zone, Area area) {
        SequencedMap<String, Area> changed = new LinkedHashMap<>(zones);
        changed.put(zone, area);
        return new Elsewhere(cards, changed, notes, bends);
    }

    /// This with a note over another area.
    public Elsewhere withNote(String note, Area area) {
        SequencedMap<String, Area> changed = new LinkedHashMap<>(notes);
        changed.put(note, area);
        return new Elsewhere(cards, zones, changed, bends);
    }

    /// This with a link bending at these points.
    public Elsewhere withBends(String link, List<Point> points) {
        SequencedMap<String, List<Point>> changed = new LinkedHashMap<>(bends);
        changed.put(link, points);
        return new Elsewhere(cards, zones, notes, changed);
    }

    private static <T> SequencedMap<String, T> each(SequencedMap<String, T> all, UnaryOperator<T> change) {
        SequencedMap<String, T> changed = new LinkedHashMap<>();
        all.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed;
    }
}
