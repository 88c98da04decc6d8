package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What fixes draw beside a component that stands there.
public final class Beside {

    private Beside() {}

    /// A component with its kind's safe values, in the zone of its neighbour, under a name that is still free.
    public static Component component(Analysis analysis, Component neighbour, Kind kind, String name) {
        String free =
                Names.free(Names.slug(name), analysis.topology().components().keySet());
        return Creation.component(kind, free)
                .with("zone", neighbour.fields().value("zone").orElse(null));
    }

    /// The kind that a fix draws: the first of the catalogue that can do what is wanted.
    public static Optional<Kind> kind(Analysis analysis, Predicate<Kind> wanted) {
        return analysis.catalog().kinds().values().stream().filter(wanted).findFirst();
    }

    /// A fix that draws `fresh` under its neighbour and links the two; `caution` says what it costs.
    public static Fix fix(String title, Component fresh, Component neighbour, Edit link, String caution) {
        List<Edit> edits = List.of(new Edit.AddBeside(fresh, neighbour.name()), link);
        return new Fix(title, Edit.several("Add " + fresh.name(), edits), caution);
    }

    /// The edit that links two components as a person would who draws the link.
    public static Edit link(Analysis analysis, Component from, Component to, Pattern pattern) {
        return new Edit.AddLink(Creation.link(from, to, pattern, analysis.catalog()));
    }
}
