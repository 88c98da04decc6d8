package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
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

/// CACHE-002: a pure cache that refuses writes when it is full.
public final class EvictionRule {

    private static final String STANDARD = "noeviction";

    private static final RuleInfo INFO = new RuleInfo(
            "CACHE-002",
            "Cache that never evicts",
            Severity.ERROR,
            Scope.COMPONENT,
            "Every client uses it as a cache (cache-aside or read-through), and maxmemory-policy is noeviction, which is"
                    + " also what an absent policy means.",
            "Evict the least recently used of all keys: allkeys-lru.",
            "At the limit new values are refused, and the cache turns into a source of errors.",
            "redis.io and valkey.io, key eviction");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, EvictionRule::check);

    private EvictionRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean refuses = analysis.is(component, Trait.REDIS)
                && policy(component).equals(STANDARD)
                && Clients.of(analysis, component).allCaching();
        return refuses ? Optional.of(finding(component)) : Optional.empty();
    }

    private static String policy(Component component) {
        return component.setting("maxmemory-policy").orElse(STANDARD);
    }

    private static Finding finding(Component component) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " is a cache that refuses writes when it is full",
                Evidence.of(
                        "maxmemory-policy",
                        component.setting("maxmemory-policy").orElse("none")),
                List.of(new Fix("Evict with allkeys-lru", Edits.set(component, "maxmemory-policy", "allkeys-lru"))));
    }
}
