package dev.stackwright.ui.canvas;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.KindMark;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Health;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that a card says, so that a card is only touched when one of these changes.
record CardFacts(
        String name,
        String title,
        KindMark mark,
        String group,
        String fact,
        boolean leftOut,
        List<Finding> findings,
        Optional<Health> health) {

    static CardFacts of(Component component, DesignSession session) {
        return of(component, session.catalog())
                .with(
                        session.judgement().on(Element.component(component.name())),
                        session.run().of(component.name()));
    }

    /// A card that says nothing of findings and health.
    static CardFacts of(Component component, Catalog catalog) {
        Optional<Kind> kind = catalog.of(component);
        boolean leftOut = Analysis.leftOut(component, catalog);
        return new CardFacts(
                component.name(),
                kind.map(Kind::title).orElse("Unknown kind " + component.kind()) + times(component),
                KindMark.of(kind),
                kind.map(CardFacts::group).orElse("unknown"),
                leftOut ? "left out" : fact(component, kind),
                leftOut,
                List.of(),
                Optional.empty());
    }

    private CardFacts with(List<Finding> found, Optional<Health> state) {
        return new CardFacts(name, title, mark, group, fact, leftOut, found, state);
    }

    /// What of it is seen where some layers are left out; all of it is heard.
    CardFacts seen(Layers layers) {
        boolean all = layers.shows(Layer.FINDINGS) && layers.shows(Layer.LIVE);
        return all
                ? this
                : with(
                        layers.shows(Layer.FINDINGS) ? findings : List.of(),
                        layers.shows(Layer.LIVE) ? health : Optional.empty());
    }

    /// A card of a component that does not exist yet.
    static CardFacts of(Kind kind) {
        return new CardFacts(
                kind.id(),
                kind.title(),
                kind.mark(),
                group(kind),
                fact(Component.of(kind.id(), kind.id()), Optional.of(kind)),
                false,
                List.of(),
                Optional.empty());
    }

    Optional<Severity> gravest() {
        return findings.stream().map(Finding::severity).min(Severity::compareTo);
    }

    private static String group(Kind kind) {
        return kind.group().toLowerCase(Locale.ROOT);
    }

    private static String times(Component component) {
        return component.replicas() == 1 ? "" : "  ×" + component.replicas();
    }

    private static String fact(Component component, Optional<Kind> kind) {
        if (kind.map(known -> known.is(Trait.OUTSIDE)).orElse(false)) {
            return "outside the stack";
        }
        if (kind.map(known -> known.is(Trait.WORKLOAD)).orElse(false)
                && component.fields().text("runs").filter("here"::equals).isPresent()) {
            return "on this machine";
        }
        return component
                .fields()
                .text("image")
                .or(() -> kind.map(known -> known.container().image()))
                .filter(image -> !image.isEmpty())
                .map(image -> image.substring(image.lastIndexOf('/') + 1))
                .or(() -> component.fields().text("build.context").map(folder -> "built from " + folder))
                .orElse("no image");
    }
}
