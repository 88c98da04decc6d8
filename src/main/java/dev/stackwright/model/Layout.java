package dev.stackwright.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Where things are drawn. `components` holds the top left corner of each card; `other` keeps what this version
/// does not draw.
public record Layout(SequencedMap<String, Point> components, Fields other) {

    /// Nothing is placed.
    public static final Layout EMPTY = new Layout(new LinkedHashMap<>(), Fields.EMPTY);

    /// Copies `components`, keeping their order.
    public Layout {
        components = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(components));
    }

    /// Where the component is drawn.
    public Optional<Point> of(String component) {
        return Optional.ofNullable(components.get(component));
    }

    /// This layout with these components moved.
    public Layout with(Map<String, Point> places) {
        SequencedMap<String, Point> changed = new LinkedHashMap<>(components);
        changed.putAll(places);
        return new Layout(changed, other);
    }

    /// This layout without the component.
    public Layout without(String component) {
        SequencedMap<String, Point> changed = new LinkedHashMap<>(components);
        changed.remove(component);
        return new Layout(changed, other);
    }

    /// This layout with the component under another name, in the same place and row.
    public Layout renamed(String name, String other) {
        SequencedMap<String, Point> changed = new LinkedHashMap<>();
        components.forEach((key, point) -> changed.put(key.equals(name) ? other : key, point));
        return new Layout(changed, this.other);
    }
}
