package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Modes;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Votes;
import java.util.Optional;

/// SEARCH-004: a cluster that cannot vote.
public final class MasterRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEARCH-004",
                    "Search engine without a proper quorum",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A cluster of a search engine has two servers (error) or another even number (warning); or a"
                            + " single server must be available for 99.9 % of the time or more (warning).",
                    "Run three servers, or the next odd number.",
                    "Two servers need each other to agree on a master, and one is none when it is away.",
                    "Elasticsearch reference, resilience in small clusters")
            .facet("even", Severity.WARNING)
            .facet("single", Severity.WARNING)
            .parameter("target", "99.9", "The availability in percent from which on one server is too few.")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, MasterRule::check);

    private MasterRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        if (!analysis.is(component, Trait.SEARCH)) {
            return Optional.empty();
        }
        boolean single = !Votes.cluster(analysis, component) && analysis.servers(component) == 1;
        return single && INFO.demanded(analysis)
                ? Optional.of(alone(analysis, component))
                : Votes.even(INFO, analysis, component);
    }

    private static Finding alone(Analysis analysis, Component component) {
        return INFO.finding(
                "single",
                Element.component(component.name()),
                component.name() + " has no second server to agree on a master",
                Evidence.of("servers", "1"),
                Modes.clustered(analysis, component));
    }
}
