package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
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

/// SEARCH-002: a heap whose pointers double.
public final class LargeHeapRule {

    private static final RuleInfo INFO = new RuleInfo(
            "SEARCH-002",
            "Heap beyond compressed pointers",
            Severity.WARNING,
            Scope.COMPONENT,
            "The Java heap of a search engine is over 26 GiB.",
            "Take 26 GiB, and more servers.",
            "Beyond about 26 to 30 GiB Java needs pointers of twice the size, and more memory holds less.",
            "Elasticsearch reference, JVM settings");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, LargeHeapRule::check);

    private LargeHeapRule() {}

    private static final long MOST = 26L << 30;

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.settings(component)
                .size("heap")
                .filter(heap -> heap > MOST && analysis.is(component, Trait.SEARCH))
                .map(heap -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " has a heap of " + Quantity.size(heap),
                        Evidence.of("heap", Quantity.size(heap)),
                        List.of(new Fix("Make the heap 26GiB", Edits.set(component, "heap", Scalar.of("26GiB"))))));
    }
}
