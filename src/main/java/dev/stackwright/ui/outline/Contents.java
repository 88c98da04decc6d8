package dev.stackwright.ui.outline;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Note;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.ui.session.DesignSession;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// What of a design the outline shows, with what is looked for in the words of each.
record Contents(Topology topology, SequencedMap<String, Note> notes, Catalog catalog, Relations relations) {

    /// Nothing yet.
    static Contents none(Catalog catalog) {
        return new Contents(
                Topology.empty("design"), new LinkedHashMap<>(), catalog, Relations.of(java.util.List.of()));
    }

    /// What the session's design has now; these contents themselves if it has the same.
    @SuppressWarnings("ReferenceEquality") // an edit leaves what it does not change as it is, the same object
    Contents then(DesignSession session) {
        Topology now = session.design().topology();
        SequencedMap<String, Note> written = session.design().layout().notes();
        boolean same = now == topology && session.catalog() == catalog && written.equals(notes);
        return same ? this : new Contents(now, written, session.catalog(), Relations.of(now.links()));
    }

    Collection<Component> components() {
        return topology.components().values();
    }

    Optional<Kind> kind(Component component) {
        return catalog.of(component);
    }

    /// The zone that a component stands in, if the design has it.
    Optional<String> zone(Component component) {
        return component.zone().filter(topology.zones()::containsKey);
    }

    String words(Component component) {
        String title = kind(component).map(Kind::title).orElse("");
        return String.join(
                " ", component.name(), component.kind(), title, component.zone().orElse(""));
    }

    static String words(Link link) {
        return String.join(" ", link.to(), link.pattern(), link.name().orElse(""));
    }

    static String words(Zone zone) {
        return zone.name() + " " + zone.trust().orElse("");
    }
}
