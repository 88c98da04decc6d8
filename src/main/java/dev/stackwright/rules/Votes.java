package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import java.util.List;
import java.util.Optional;

/// Clusters whose servers decide by majority.
public final class Votes {

    private Votes() {}

    /// True if the component runs as several servers that belong together.
    public static boolean cluster(Analysis analysis, Component component) {
        return analysis.kind(component)
                .filter(kind -> kind.clustered(component))
                .isPresent();
    }

    /// What is wrong with a cluster of an even number of servers: of two in the rule's own severity, of more as its
    /// sort `even`.
    public static Optional<Finding> even(RuleInfo info, Analysis analysis, Component component) {
        int servers = analysis.servers(component);
        if (!cluster(analysis, component) || servers % 2 != 0) {
            return Optional.empty();
        }
        int odd = Math.max(3, servers + 1);
        return Optional.of(info.finding(
                servers == 2 ? "" : "even",
                Element.component(component.name()),
                component.name() + " has " + servers + " servers, whose majority bears the loss of " + (servers - 1) / 2
                        + ": no more than with " + (servers - 1),
                Evidence.of("servers", Integer.toString(servers)),
                List.of(new Fix("Run " + odd + " servers", Edits.set(component, "nodes", Scalar.of(odd))))));
    }
}
