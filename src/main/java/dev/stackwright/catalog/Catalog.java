package dev.stackwright.catalog;

import dev.stackwright.model.Component;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// All kinds by id, in the order of groups and titles.
public record Catalog(SequencedMap<String, Kind> kinds) {

    /// Copies `kinds`, keeping their order.
    public Catalog {
        kinds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kinds));
    }

    /// The kind with this id.
    public Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /// The kind of a component.
    public Optional<Kind> of(Component component) {
        return kind(component.kind());
    }

    /// True if the component's kind is known and has the trait.
    public boolean is(Component component, Trait trait) {
        return of(component).map(kind -> kind.is(trait)).orElse(false);
    }

    /// The groups in the order of the palette.
    public List<String> groups() {
        return kinds.values().stream().map(Kind::group).distinct().toList();
    }
}
