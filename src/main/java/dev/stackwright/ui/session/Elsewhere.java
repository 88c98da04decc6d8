package dev.stackwright.ui.session;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/// Cards, zones and notes at other places than the design says, as a gesture shows them.
public record Elsewhere(
        SequencedMap<String, Point> cards, SequencedMap<String, Area> zones, SequencedMap<String, Area> notes) {

    /// Everything is where the design says.
    public static final Elsewhere NONE =
            new Elsewhere(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());

    /// Copies the maps, keeping their order.
    public Elsewhere {
        cards = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cards));
        zones = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(zones));
        notes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(notes));
    }

    /// All of this moved by the given distances.
    public Elsewhere moved(double dx, double dy) {
        return new Elsewhere(
                each(cards, place -> place.plus(dx, dy)),
                each(zones, area -> area.moved(dx, dy)),
                each(notes, area -> area.moved(dx, dy)));
    }

    /// This with a zone over another area.
    public Elsewhere withZone(String zone, Area area) {
        SequencedMap<String, Area> changed = new LinkedHashMap<>(zones);
        changed.put(zone, area);
        return new Elsewhere(cards, changed, notes);
    }

    /// This with a note over another area.
    public Elsewhere withNote(String note, Area area) {
        SequencedMap<String, Area> changed = new LinkedHashMap<>(notes);
        changed.put(note, area);
        return new Elsewhere(cards, zones, changed);
    }

    private static <T> SequencedMap<String, T> each(SequencedMap<String, T> all, UnaryOperator<T> change) {
        SequencedMap<String, T> changed = new LinkedHashMap<>();
        all.forEach((name, value) -> changed.put(name, change.apply(value)));
        return changed;
    }
}
