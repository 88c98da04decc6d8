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

/// CACHE-004: a cache that is as large as its container.
public final class CacheSizeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-004",
                    "Cache memory does not fit its container",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "The memory that a cache may fill is at least the memory limit of its container (error), or"
                            + " more of it than the parameter share (warning); for a server that also writes to disk more"
                            + " than savingShare, for a cache of web pages more than webShare.",
                    "Let it fill half of the container.",
                    "The limit of a cache covers its data only. Fragmentation, buffers and a copy while saving"
                            + " come on top, and then the kernel kills the server.",
                    "valkey.io, administration: memory, and LRU; memcached(1), -m; Varnish, sizing your cache")
            .facet("tight", Severity.WARNING)
            .parameter("share", "80%", "How much of the container a cache may fill.")
            .parameter("savingShare", "60%", "The same for one that writes to disk.")
            .parameter("webShare", "50%", "The same for a cache of web pages.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, CacheSizeRule::check);

    private CacheSizeRule() {}

    private record Memory(String setting, String share) {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<Memory> memory = memory(analysis, component);
        Optional<Long> limit = analysis.container(component).flatMap(EffectiveContainer::memory);
        Optional<Long> size =
                memory.flatMap(known -> analysis.settings(component).size(known.setting()));
        if (limit.isEmpty() || size.isEmpty() || limit.get() == 0) {
            return Optional.empty();
        }
        boolean over = size.get() >= limit.get();
        boolean tight =
                size.get() > limit.get() * INFO.number(analysis, memory.get().share());
        return over || tight
                ? Optional.of(finding(component, memory.get().setting(), size.get(), limit.get()))
                : Optional.empty();
    }

    private static Optional<Memory> memory(Analysis analysis, Component component) {
        if (analysis.is(component, Trait.REDIS)) {
            return Optional.of(new Memory("maxmemory", Persistence.of(component).any() ? "savingShare" : "share"));
        }
        if (analysis.is(component, Trait.CACHE)) {
            return Optional.of(new Memory("memory-limit", "share"));
        }
        return analysis.is(component, Trait.HTTP_CACHE)
                ? Optional.of(new Memory("size", "webShare"))
                : Optional.empty();
    }

    private static Finding finding(Component component, String setting, long size, long limit) {
        String half = Quantity.mebibytes(limit / 2);
        return INFO.finding(
                size >= limit ? "" : "tight",
                Element.component(component.name()),
                component.name() + " may fill " + Quantity.size(size) + " of a container of " + Quantity.size(limit),
                Evidence.of(setting, Quantity.size(size), "limit", Quantity.size(limit)),
                List.of(new Fix("Fill " + half + " at most", Edits.set(component, setting, Scalar.of(half)))));
    }
}
