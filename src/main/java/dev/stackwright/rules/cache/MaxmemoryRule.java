package dev.stackwright.rules.cache;

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

/// CACHE-001: a Redis that grows until the system kills it.
public final class MaxmemoryRule {

    private static final long MEBIBYTE = 1L << 20;
    private static final long STANDARD_LIMIT = 512 * MEBIBYTE;

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-001",
                    "Redis without maxmemory",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "maxmemory is absent or 0. A warning where every client stores lasting data, because eviction is not wanted"
                            + " there.",
                    "Set maxmemory to 75 % of the memory limit, or to 50 % with persistence, which needs room for a copy.",
                    "Without a limit the process grows until the kernel kills it, where it could have evicted or refused.",
                    "redis.io, administration: memory; valkey.io, LRU")
            .facet("lasting", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, MaxmemoryRule::check);

    private MaxmemoryRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        String stated = component.setting("maxmemory").orElse("none");
        boolean limited = Quantity.bytes(stated).filter(bytes -> bytes > 0).isPresent();
        if (limited || !analysis.is(component, Trait.REDIS)) {
            return Optional.empty();
        }
        long limit = analysis.container(component)
                .flatMap(EffectiveContainer::memory)
                .orElse(STANDARD_LIMIT);
        long share = Persistence.of(component).any() ? limit / 2 : limit / 4 * 3;
        String value = Quantity.mebibytes(share);
        boolean lasting = Clients.of(analysis, component).allLasting();
        return Optional.of(INFO.finding(
                lasting ? "lasting" : "",
                Element.component(component.name()),
                component.name() + " has no memory limit for its data",
                Evidence.of("maxmemory", stated),
                List.of(new Fix("Limit it to " + value, Edits.set(component, "maxmemory", Scalar.of(value))))));
    }
}
