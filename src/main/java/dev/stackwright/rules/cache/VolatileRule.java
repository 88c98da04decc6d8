package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
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
import java.util.stream.Collectors;

/// CACHE-003: a policy that finds nothing to throw out.
public final class VolatileRule {

    private static final RuleInfo INFO = new RuleInfo(
            "CACHE-003",
            "Policy for keys with a lifetime, but keys without one",
            Severity.ERROR,
            Scope.COMPONENT,
            "maxmemory-policy is one of the volatile- policies, and a link that caches states no ttl.",
            "Give the cached entries a lifetime, or evict among all keys (allkeys-lru).",
            "The volatile policies throw out only keys with a lifetime; where there is none, writes are"
                    + " refused as with noeviction.",
            "redis.io and valkey.io, key eviction");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, VolatileRule::check);

    private VolatileRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        String policy = analysis.settings(component).text("maxmemory-policy").orElse("");
        List<Call> lasting = Clients.caching(analysis, component)
                .filter(call -> call.ttl().isEmpty())
                .toList();
        boolean found = analysis.is(component, Trait.REDIS) && policy.startsWith("volatile-") && !lasting.isEmpty();
        return found ? Optional.of(finding(component, policy, lasting)) : Optional.empty();
    }

    private static Finding finding(Component component, String policy, List<Call> lasting) {
        List<Edit> lifetimes = lasting.stream()
                .map(call -> Edits.property(call.link(), "ttl", Scalar.of("5m")))
                .toList();
        String links = lasting.stream().map(call -> call.link().key()).collect(Collectors.joining(", "));
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " evicts only keys with a lifetime, and some have none",
                Evidence.of("maxmemory-policy", policy, "links", links),
                List.of(
                        new Fix(
                                "Let entries live for 5m",
                                Edit.several("Set lifetimes in " + component.name(), lifetimes)),
                        new Fix("Evict with allkeys-lru", Edits.set(component, "maxmemory-policy", "allkeys-lru"))));
    }
}
