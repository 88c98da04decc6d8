package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// CACHE-010: entries and records in one store.
public final class MixedRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-010",
                    "Data to evict and data to keep in one store",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "One store has links that cache and links that keep sessions, locks, queues or records; with"
                            + " a policy that evicts among all keys (error), else because the cache then fills the store"
                            + " (warning).",
                    "Run two stores: one that evicts and one that keeps.",
                    "When the memory is full, sessions and locks are thrown out with the cached pages.",
                    "valkey.io, LRU: running two instances")
            .facet("full", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, MixedRule::check);

    private MixedRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<Call> keeping = analysis.calls().to(component).stream()
                .filter(call -> Clients.KEEPING.contains(call.pattern()))
                .filter(call -> call.link()
                        .fields()
                        .text("durability")
                        .filter("may-lose"::equals)
                        .isEmpty())
                .toList();
        boolean mixed = !keeping.isEmpty()
                && Clients.caching(analysis, component).findAny().isPresent();
        return mixed && analysis.is(component, Trait.REDIS)
                ? Optional.of(finding(analysis, component, keeping))
                : Optional.empty();
    }

    private static Finding finding(Analysis analysis, Component component, List<Call> keeping) {
        String policy = analysis.settings(component).text("maxmemory-policy").orElse("noeviction");
        String links = keeping.stream().map(call -> call.link().key()).collect(Collectors.joining(", "));
        return INFO.finding(
                policy.startsWith("allkeys-") ? "" : "full",
                Element.component(component.name()),
                component.name() + " holds a cache beside data that must stay",
                Evidence.of("maxmemory-policy", policy, "keeps", links),
                List.of(split(analysis, component)));
    }

    /// A second store takes over what is cached, and the first evicts no longer.
    private static Fix split(Analysis analysis, Component component) {
        Component cache = Beside.component(
                analysis, component, analysis.kind(component).orElseThrow(), component.name() + "-cache");
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.AddBeside(cache, component.name()));
        Clients.caching(analysis, component)
                .map(Call::link)
                .map(link -> new Edit.Reconnect(link.key(), link.from(), cache.name(), link.pattern()))
                .forEach(edits::add);
        edits.add(Edits.set(component, "maxmemory-policy", "noeviction"));
        return new Fix(
                "Cache in a store of its own",
                Edit.several("Split " + component.name(), edits),
                "Programs find their cache under the variables of " + cache.name() + " then, and it begins empty.");
    }
}
