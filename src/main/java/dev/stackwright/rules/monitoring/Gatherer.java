package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Fix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A collector of logs as a fix draws it, with what its kind needs beside it: a store, and what stands before the
/// engine.
final class Gatherer {

    private final Analysis analysis;
    private final Component neighbour;
    private final List<String> names = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private Gatherer(Analysis analysis, Component neighbour) {
        this.analysis = analysis;
        this.neighbour = neighbour;
    }

    /// The fix that draws a collector near what monitors already, or else near `container`.
    static List<Fix> fixes(Analysis analysis, Component container) {
        Component neighbour = analysis.components()
                .filter(component -> analysis.is(component, Trait.MONITOR))
                .findFirst()
                .orElse(container);
        return Beside.kind(
                        analysis,
                        kind -> kind.is(Trait.COLLECTOR)
                                && kind.offer(Pattern.LOG).isPresent())
                .map(kind -> new Gatherer(analysis, neighbour).fix(kind))
                .stream()
                .toList();
    }

    private Fix fix(Kind kind) {
        Component collector = add(neighbour.name(), kind);
        for (Map.Entry<String, Pattern> needed : kind.proof().entrySet()) {
            there(needed.getKey())
                    .or(() -> analysis.catalog().kind(needed.getKey()).map(other -> add(names.getLast(), other)))
                    .ifPresent(other -> edits.add(Beside.link(analysis, collector, other, needed.getValue())));
        }
        return new Fix(
                "Add " + collector.name() + ", which gathers them",
                Edit.several("Add " + collector.name(), edits),
                names.size() == 1
                        ? "It is one more container to run."
                        : "It is one more container to run, and so is each that it needs: "
                                + String.join(", ", names.subList(1, names.size())) + ".");
    }

    private Optional<Component> there(String kind) {
        return analysis.components()
                .filter(component -> component.kind().equals(kind))
                .findFirst();
    }

    private Component add(String above, Kind kind) {
        Component fresh = Beside.component(analysis, neighbour, kind, kind.id());
        edits.add(new Edit.AddBeside(fresh, above));
        names.add(fresh.name());
        return fresh;
    }
}
