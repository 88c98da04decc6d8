package dev.stackwright.catalog;

import dev.stackwright.model.Component;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// All kinds by id, in the order of groups and titles, and the presets for programs.
public record Catalog(SequencedMap<String, Kind> kinds, List<Preset> presets) {

    /// Copies both, keeping their order.
    public Catalog {
        kinds = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(kinds));
        presets = List.copyOf(presets);
    }

    /// The kind with this id.
    public Optional<Kind> kind(String id) {
        return Optional.ofNullable(kinds.get(id));
    }

    /// The preset that a component chooses; nothing for `plain`, which needs none.
    public Optional<Preset> preset(Component component) {
        String id = component.fields().text("preset").orElse("");
        return presets.stream().filter(preset -> preset.id().equals(id)).findFirst();
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
