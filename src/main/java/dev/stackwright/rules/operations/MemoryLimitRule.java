package dev.stackwright.rules.operations;

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

/// OPS-004: a container that may take all memory.
public final class MemoryLimitRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-004",
                    "No memory limit, or a heap that fills it",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A component states a memory limit of 0, or neither it nor its kind has one (warning). Or its"
                            + " Java heap is more than the parameter share of the limit (error); search engines are judged"
                            + " by SEARCH-001.",
                    "Take the kind's own limit.",
                    "A container without a limit can have the kernel kill its neighbours.",
                    "KICS bb9ac4f7; compose-lint CL-0026; kube-score container-resources; Docker, resource"
                            + " constraints")
            .facet("heap", Severity.ERROR)
            .parameter("share", "75%", "How much of the container a Java heap may take.")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, MemoryLimitRule::check);

    private MemoryLimitRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<EffectiveContainer> container = analysis.container(component);
        if (container.isEmpty()) {
            return Optional.empty();
        }
        long limit = container.get().memory().orElse(0L);
        if (limit == 0) {
            return Optional.of(unlimited(component));
        }
        return analysis.settings(component)
                .size("heap")
                .filter(heap -> !analysis.is(component, Trait.SEARCH) && heap > limit * INFO.number(analysis, "share"))
                .map(heap -> heap(component, heap, limit));
    }

    private static Finding unlimited(Component component) {
        boolean stated = component.fields().has("limits.memory");
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " may take all the memory of its host",
                Evidence.of(
                        "limits.memory",
                        component.fields().text("limits.memory").orElse("none")),
                stated
                        ? List.of(new Fix("Take the kind's limit", Edits.clear(component, "limits.memory")))
                        : List.of());
    }

    private static Finding heap(Component component, long heap, long limit) {
        String right = Quantity.mebibytes(limit / 2);
        return INFO.finding(
                "heap",
                Element.component(component.name()),
                component.name() + " has a heap of " + Quantity.size(heap) + " in a container of "
                        + Quantity.size(limit),
                Evidence.of("heap", Quantity.size(heap), "limit", Quantity.size(limit)),
                List.of(new Fix("Make the heap " + right, Edits.set(component, "heap", Scalar.of(right)))));
    }
}
