package dev.stackwright.rules.data;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Votes;
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
        boolean judged = analysis.is(component, Trait.DATABASE) && !analysis.is(component, Trait.SEARCH);
        return judged ? Votes.even(INFO, analysis, component) : Optional.empty();
    }
}
