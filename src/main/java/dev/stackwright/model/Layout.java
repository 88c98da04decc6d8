package dev.stackwright.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Where things are drawn. `components` holds the top left corner of each card, `zones` what is said of how zones are
/// drawn, `notes` the remarks on the drawing; `other` keeps what this version does not draw.
public record Layout(
        SequencedMap<String, Point> components,
        SequencedMap<String, Region> zones,
        SequencedMap<String, Note> notes,
        Fields other) {

    /// Nothing is placed.
    public static final Layout EMPTY =
            new Layout(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), Fields.EMPTY);

    /// Copies the maps, keeping their order.
    public Layout {
        components = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(components));
        zones = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(zones));
        notes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(notes));
    }

    /// Where the component is drawn.
    public Optional<Point> of(String component) {
        return Optional.ofNullable(components.get(component));
    }

    /// How the zone is drawn.
    public Region region(String zone) {
        return zones.getOrDefault(zone, Region.PLAIN);
    }

    /// The note of this name, or an empty one.
    public Note note(String name) {
        return notes.getOrDefault(name, new Note(name, Fields.EMPTY));
    }

    /// The components that are locked in their places.
    public SequencedSet<String> locked() {
        return new LinkedHashSet<>(other.texts("locked"));
    }

    /// This layout with these components locked and no others.
    public Layout locking(Collection<String> names) {
        Fields changed = names.isEmpty()
                ? other.without("locked")
                : other.with("locked", Items.of(names.toArray(String[]::new)));
        return new Layout(components, zones, notes, changed);
    }

    /// This layout with none of these components locked.
    Layout unlocking(Collection<String> names) {
        SequencedSet<String> kept = locked();
        return kept.removeAll(names) ? locking(kept) : this;
    }

    /// This layout with these components moved.
    public Layout with(Map<String, Point> places) {
        SequencedMap<String, Point> changed = new LinkedHashMap<>(components);
        changed.putAll(places);
        return new Layout(changed, zones, notes, other);
    }

    /// This layout with a zone drawn in another way; of a plain one nothing is kept.
    public Layout with(String zone, Region region) {
        SequencedMap<String, Region> changed = new LinkedHashMap<>(zones);
        if (region.equals(Region.PLAIN)) {
            changed.remove(zone);
        } else {
            changed.put(zone, region);
        }
        return new Layout(components, changed, notes, other);
    }

    /// This layout with `note` added, or in the place of the one of that name.
    public Layout with(Note note) {
        SequencedMap<String, Note> changed = new LinkedHashMap<>(notes);
        changed.put(note.name(), note);
        return new Layout(components, zones, changed, other);
    }

    /// This layout without the note.
    public Layout withoutNote(String note) {
        SequencedMap<String, Note> changed = new LinkedHashMap<>(notes);
        changed.remove(note);
        return new Layout(components, zones, changed, other);
    }

    /// This layout with the component under another name, in the same place and row.
    public Layout renamed(String name, String other) {
        Layout renamed = new Layout(renamed(components, name, other), zones, notes, this.other);
        return locked().contains(name)
                ? renamed.locking(locked().stream()
                        .map(locked -> locked.equals(name) ? other : locked)
                        .toList())
                : renamed;
    }

    /// This layout with the zone under another name, in the same row.
    public Layout renamedZone(String name, String other) {
        return new Layout(components, renamed(zones, name, other), notes, this.other);
    }

    private static <T> SequencedMap<String, T> renamed(SequencedMap<String, T> all, String name, String other) {
        SequencedMap<String, T> changed = new LinkedHashMap<>();
        all.forEach((key, value) -> changed.put(key.equals(name) ? other : key, value));
        return changed;
    }
}
