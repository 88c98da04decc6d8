package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Counted;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.stream.Stream;

/// SEARCH-005: copies without a place.
public final class IndexCopiesRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEARCH-005",
                    "Copies of an index do not fit the servers",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "An index of a cluster has no copies, or as many as there are servers or more.",
                    "Keep one copy.",
                    "Without a copy a lost server takes its part of the index along; a copy needs a server that"
                            + " does not have the shard yet.",
                    "Elasticsearch reference, resilience in small clusters")
            .facets("many");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, IndexCopiesRule::check);

    private IndexCopiesRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        int servers = analysis.servers(component);
        return Indexes.of(analysis, component)
                .flatMap(index -> index
                        .fields()
                        .integer("replicas")
                        .filter(copies -> copies == 0 ? servers > 1 : copies >= servers)
                        .map(copies -> finding(index, copies, servers))
                        .stream());
    }

    private static Finding finding(Indexes.Index index, long copies, int servers) {
        long right = servers > 1 ? 1 : 0;
        return INFO.finding(
                copies == 0 ? "" : "many",
                Element.component(index.engine().name()),
                "The index " + index.name() + " of " + index.engine().name() + " has "
                        + Counted.of(copies, "copy", "copies") + " on "
                        + Counted.of(servers, "server", "servers"),
                Evidence.of("index", index.name(), "replicas", Long.toString(copies)),
                List.of(new Fix(
                        right == 1 ? "Keep one copy" : "Keep no copy", index.with("replicas", Scalar.of(right)))));
    }
}
