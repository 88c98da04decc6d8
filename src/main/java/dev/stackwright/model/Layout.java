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
/// drawn, `links` which ways links take by their keys, `notes` the remarks on the drawing; `other` keeps what this
/// version does not draw.
public record Layout(
        SequencedMap<String, Point> components,
        SequencedMap<String, Region> zones,
        SequencedMap<String, Way> links,
        SequencedMap<String, Note> notes,
        Fields other) {

    /// Nothing is placed.
    public static final Layout EMPTY = new Layout(
            new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), Fields.EMPTY);

    /// Copies the maps, keeping their order.
    public Layout {
        components = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(components));
        zones = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(zones));
        links = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(links));
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

    /// Which way the link of this key takes.
    public Way way(String link) {
        return links.getOrDefault(link, Way.PLAIN);
    }

    /// This layout with a link taking another way; of a plain one nothing is kept.
    public Layout withLink(String link, Way way) {
        SequencedMap<String, Way> changed = new LinkedHashMap<>(links);
        if (way.equals(Way.PLAIN)) {
            changed.remove(link);
        } else {
            changed.put(link, way);
        }
        return new Layout(components, zones, changed, notes, other);
    }

    /// This layout with the ways of some links under other keys, which `keys` has by those before.
    Layout rekeyed(Map<String, String> keys) {
        SequencedMap<String, Way> changed = new LinkedHashMap<>();
        links.forEach((key, way) -> changed.put(keys.getOrDefault(key, key), way));
        return new Layout(components, zones, changed, notes, other);
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
        return new Layout(components, zones, links, notes, changed);
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
        return new Layout(changed, zones, links, notes, other);
    }

    /// This layout with a zone drawn in another way; of a plain one nothing is kept.
    public Layout with(String zone, Region region) {
        SequencedMap<String, Region> changed = new LinkedHashMap<>(zones);
        if (region.equals(Region.PLAIN)) {
            changed.remove(zone);
        } else {
            changed.put(zone, region);
        }
        return new Layout(components, changed, links, notes, other);
    }

    /// This layout with `note` added, or in the place of the one of that name.
    public Layout with(Note note) {
        SequencedMap<String, Note> changed = new LinkedHashMap<>(notes);
        changed.put(note.name(), note);
        return new Layout(components, zones, links, changed, other);
    }

    /// This layout without the note.
    public Layout withoutNote(String note) {
        SequencedMap<String, Note> changed = new LinkedHashMap<>(notes);
        changed.remove(note);
        return new Layout(components, zones, links, changed, other);
    }

    /// This layout with the component under another name, in the same place and row.
    public Layout renamed(String name, String other) {
        Layout renamed = new Layout(renamed(components, name, other), zones, links, notes, this.other);
        return locked().contains(name)
                ? renamed.locking(locked().stream()
                        .map(locked -> locked.equals(name) ? other : locked)
                        .toList())
                : renamed;
    }

    /// This layout with the zone under another name, in the same row.
    public Layout renamedZone(String name, String other) {
        return new Layout(components, renamed(zones, name, other), links, notes, this.other);
    }

    private static <T> SequencedMap<String, T> renamed(SequencedMap<String, T> all, String name, String other) {
        SequencedMap<String, T> changed = new LinkedHashMap<>();
        all.forEach((key, value) -> changed.put(key.equals(name) ? other : key, value));
        return changed;
    }
}
