package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Counted;
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

/// CACHE-012: a cluster that cannot agree.
public final class ClusterRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-012",
                    "Cluster with too few primaries or without copies",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A cluster has fewer than three primaries: its servers divided by one more than the copies of"
                            + " each (error). Or its primaries have no copies where at least 99.9 % availability is required"
                            + " (warning).",
                    "Take six servers and one copy of each primary.",
                    "The primaries vote on who takes the place of a lost one, for which three are needed.",
                    "valkey.io, cluster tutorial")
            .facet("copies", Severity.WARNING)
            .parameter("target", "99.9", "The availability in percent from which on copies are needed.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ClusterRule::check);

    private ClusterRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean cluster = analysis.is(component, Trait.REDIS)
                && component.setting("mode").filter("cluster"::equals).isPresent();
        long copies = analysis.settings(component).number("cluster-replicas").orElse(1L);
        long primaries = analysis.servers(component) / (copies + 1);
        if (cluster && primaries < 3) {
            return Optional.of(finding(component, "", primaries, copies));
        }
        boolean demanding = INFO.demanded(analysis);
        return cluster && copies == 0 && demanding
                ? Optional.of(finding(component, "copies", primaries, copies))
                : Optional.empty();
    }

    private static Finding finding(Component component, String facet, long primaries, long copies) {
        Edit edit = Edit.several(
                "Make " + component.name() + " six servers",
                List.of(
                        Edits.set(component, "nodes", Scalar.of(6)),
                        Edits.set(component, "cluster-replicas", Scalar.of(1))));
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " has " + Counted.of(primaries, "primary", "primaries") + " with "
                        + Counted.of(copies, "copy", "copies") + " of each",
                Evidence.of("primaries", Long.toString(primaries), "copies", Long.toString(copies)),
                List.of(new Fix("Take six servers, one copy of each primary", edit, "It becomes six servers.")));
    }
}
