package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Names;

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

    /// The edit that links two components as a person would who draws the link.
    public static Edit link(Analysis analysis, Component from, Component to, Pattern pattern) {
        return new Edit.AddLink(Creation.link(from, to, pattern, analysis.catalog()));
    }
}
