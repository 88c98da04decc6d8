package dev.stackwright.ui.outline;

import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindMark;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Health;
import java.util.List;
import java.util.Optional;

/// A component as a row of the table.
record Entry(
        String name,
        KindMark mark,
        String kind,
        String zone,
        int replicas,
        int linksIn,
        int linksOut,
        int findings,
        Optional<Severity> gravest,
        Optional<Health> health) {

    /// The components that pass the filter, in the order of the design.
    static List<Entry> of(Contents contents, OutlineFilter filter, DesignSession session) {
        return contents.components().stream()
                .filter(component -> filter.passes(contents.words(component)))
                .map(component -> of(component, contents, session))
                .toList();
    }

    private static Entry of(Component component, Contents contents, DesignSession session) {
        Optional<Kind> kind = contents.kind(component);
        List<Finding> found = session.judgement().on(Element.component(component.name()));
        return new Entry(
                component.name(),
                KindMark.of(kind),
                kind.map(Kind::title).orElse(component.kind()),
                component.zone().orElse(""),
                component.replicas(),
                contents.relations().to(component.name()).size(),
                contents.relations().from(component.name()).size(),
                found.size(),
                found.stream().map(Finding::severity).min(Severity::compareTo),
                session.run().of(component.name()));
    }

    /// How it fares; empty if nothing is known.
    String state() {
        return health.map(Health::text).orElse("");
    }

    Element element() {
        return Element.component(name);
    }
}
