package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import java.util.List;

/// The fixes that make a single server a cluster.
public final class Modes {

    private Modes() {}

    /// One for each mode of the component's kind that has several servers.
    public static List<Fix> clustered(Analysis analysis, Component component) {
        return analysis.kind(component).stream()
                .flatMap(kind -> kind.modes().stream())
                .filter(mode -> mode.members() > 1)
                .map(mode -> new Fix(
                        "Run it as a " + mode.id(),
                        Edits.set(component, "mode", mode.id()),
                        "It becomes " + mode.members() + " servers. " + mode.help()))
                .toList();
    }
}
