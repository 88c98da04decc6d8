package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
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

/// SEARCH-001: a heap that leaves no room.
public final class HeapRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEARCH-001",
                    "Heap over half of the container",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "The Java heap of a search engine is more than the parameter share of the memory limit of its"
                            + " container.",
                    "Take half of the memory limit.",
                    "The other half is for the file cache and what Java needs beside its heap; without it"
                            + " searches go to the disk, or the kernel kills the server.",
                    "Elasticsearch reference, JVM settings")
            .parameter("share", "50%", "How much of the container the heap may take.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, HeapRule::check);

    private HeapRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<Long> limit = analysis.container(component).flatMap(EffectiveContainer::memory);
        Optional<Long> heap = analysis.settings(component).size("heap");
        boolean search = analysis.is(component, Trait.SEARCH) && limit.isPresent() && heap.isPresent();
        return search && heap.get() > limit.get() * INFO.number(analysis, "share")
                ? Optional.of(finding(component, heap.get(), limit.get()))
                : Optional.empty();
    }

    private static Finding finding(Component component, long heap, long limit) {
        String half = Quantity.mebibytes(limit / 2);
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " has a heap of " + Quantity.size(heap) + " in a container of "
                        + Quantity.size(limit),
                Evidence.of("heap", Quantity.size(heap), "limit", Quantity.size(limit)),
                List.of(new Fix("Make the heap " + half, Edits.set(component, "heap", Scalar.of(half)))));
    }
}
