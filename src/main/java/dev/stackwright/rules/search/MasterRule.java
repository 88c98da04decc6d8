package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Modes;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
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
        int servers = analysis.servers(component);
        boolean demanding = INFO.demanded(analysis);
        if (!analysis.is(component, Trait.SEARCH)) {
            return Optional.empty();
        }
        boolean cluster = analysis.kind(component)
                .filter(kind -> kind.clustered(component))
                .isPresent();
        if (cluster && servers % 2 == 0) {
            int odd = Math.max(3, servers + 1);
            Fix fix = new Fix("Run " + odd + " servers", Edits.set(component, "nodes", Scalar.of(odd)));
            return Optional.of(finding(component, servers == 2 ? "" : "even", servers, List.of(fix)));
        }
        return !cluster && servers == 1 && demanding
                ? Optional.of(finding(component, "single", servers, modes(analysis, component)))
                : Optional.empty();
    }

    private static List<Fix> modes(Analysis analysis, Component component) {
        return Modes.clustered(analysis, component);
    }

    private static Finding finding(Component component, String facet, int servers, List<Fix> fixes) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " has " + servers + (servers == 1 ? " server" : " servers")
                        + " to agree on a master",
                Evidence.of("servers", Integer.toString(servers)),
                fixes);
    }
}
