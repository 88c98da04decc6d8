package dev.stackwright.rules.data;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// DB-004: a set that cannot vote.
public final class ReplicaSetRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "DB-004",
                    "Database cluster with an even number of servers",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A database that runs as a cluster has two servers (error) or another even number (warning)."
                            + " Search engines are judged by SEARCH-004.",
                    "Run the next odd number.",
                    "The servers vote on who leads: an even one adds no failure that may be borne.",
                    "MongoDB, development checklist; odd votes from memory")
            .facet("even", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ReplicaSetRule::check);

    private ReplicaSetRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean cluster = analysis.is(component, Trait.DATABASE)
                && !analysis.is(component, Trait.SEARCH)
                && analysis.kind(component)
                        .filter(kind -> kind.clustered(component))
                        .isPresent();
        int servers = analysis.servers(component);
        return cluster && servers % 2 == 0 ? Optional.of(finding(component, servers)) : Optional.empty();
    }

    private static Finding finding(Component component, int servers) {
        int odd = Math.max(3, servers + 1);
        return INFO.finding(
                servers == 2 ? "" : "even",
                Element.component(component.name()),
                component.name() + " has " + servers + " servers, which tolerate no more failures than "
                        + (servers - 1),
                Evidence.of("servers", Integer.toString(servers)),
                List.of(new Fix("Run " + odd + " servers", Edits.set(component, "nodes", Scalar.of(odd)))));
    }
}
