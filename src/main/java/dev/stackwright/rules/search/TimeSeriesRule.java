package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.stream.Stream;

/// SEARCH-007: logs that are never thrown away.
public final class TimeSeriesRule {

    private static final String KEPT = "30d";

    private static final RuleInfo INFO = new RuleInfo(
                    "SEARCH-007",
                    "Logs or traces in a search engine that are kept for ever",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "Logs or traces are sent to a search engine, and it states no index, or an index without retention. An"
                            + " engine that other links store in as well is judged only if it states no index: which index is"
                            + " whose nobody knows.",
                    "State the retention of the index: as long as the requirements say, or a month.",
                    "What comes every second fills every disk. An index with a retention is rolled over and deleted as a"
                            + " whole, which costs nothing.",
                    "Elasticsearch reference, size your shards: delete indices, not documents")
            .facets("none");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, TimeSeriesRule::check);

    private TimeSeriesRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        List<Link> sent = analysis.linksTo(component).stream()
                .filter(TimeSeriesRule::timed)
                .toList();
        if (sent.isEmpty() || !analysis.is(component, Trait.SEARCH)) {
            return Stream.empty();
        }
        List<Indexes.Index> indexes = Indexes.of(analysis, component).toList();
        if (indexes.isEmpty()) {
            return Stream.of(INFO.finding(
                    "none",
                    Element.component(component.name()),
                    component.name() + " takes " + what(sent) + " and states no index that would end",
                    Evidence.of("indexes", "none"),
                    List.of()));
        }
        boolean mixed = analysis.linksTo(component).stream()
                .anyMatch(link -> link.pattern().equals(Pattern.STORE.id()));
        String kept = analysis.topology()
                .requirements()
                .text("retention." + sent.getFirst().pattern())
                .orElse(KEPT);
        return indexes.stream()
                .filter(index -> !mixed && !index.fields().has("retention"))
                .map(index -> finding(index, what(sent), kept));
    }

    private static boolean timed(Link link) {
        return link.pattern().equals(Pattern.LOG.id()) || link.pattern().equals(Pattern.TRACE.id());
    }

    private static String what(List<Link> sent) {
        return sent.getFirst().pattern() + "s";
    }

    private static Finding finding(Indexes.Index index, String what, String kept) {
        return INFO.finding(
                "",
                Element.component(index.engine().name()),
                index.engine().name() + " keeps the " + what + " in the index " + index.name() + " for ever",
                Evidence.of("index", index.name(), "retention", "none"),
                List.of(new Fix("Keep them for " + kept, index.with("retention", Scalar.of(kept)))));
    }
}
