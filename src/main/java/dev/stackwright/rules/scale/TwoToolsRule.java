package dev.stackwright.rules.scale;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// COST-002: two tools for one job.
public final class TwoToolsRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "COST-002",
                    "Two technologies for one job",
                    Severity.INFO,
                    Scope.WHOLE,
                    "There are brokers of two kinds, or search engines of two kinds, or caches of two kinds that"
                            + " are used as caches only.",
                    "Take the one that more links lead to.",
                    "Every further technology has to be run, watched, secured and known.",
                    "From memory")
            .facets("broker", "search", "cache")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, TwoToolsRule::check);

    private TwoToolsRule() {}

    private static List<Finding> check(Analysis analysis) {
        return Stream.of(
                        finding("broker", of(analysis, component -> analysis.is(component, Trait.BROKER))),
                        finding("search", of(analysis, component -> analysis.is(component, Trait.SEARCH))),
                        finding("cache", of(analysis, component -> cache(analysis, component))))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Component> of(Analysis analysis, Predicate<Component> test) {
        return analysis.components().filter(test).toList();
    }

    private static boolean cache(Analysis analysis, Component component) {
        List<Call> calls = analysis.calls().to(component);
        return analysis.is(component, Trait.CACHE)
                && !calls.isEmpty()
                && calls.stream().allMatch(call -> call.pattern() == Pattern.CACHE_ASIDE);
    }

    private static Optional<Finding> finding(String facet, List<Component> components) {
        Set<String> kinds = components.stream().map(Component::kind).collect(Collectors.toCollection(TreeSet::new));
        String names = components.stream().map(Component::name).sorted().collect(Collectors.joining(", "));
        return kinds.size() < 2
                ? Optional.empty()
                : Optional.of(INFO.finding(
                        facet,
                        Element.design(),
                        names + " do the same job with " + String.join(" and ", kinds),
                        Evidence.of("kinds", String.join(", ", kinds), "components", names),
                        List.of()));
    }
}
