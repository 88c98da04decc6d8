package dev.stackwright.rules.scale;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Watch;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
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

/// COST-003: a cache that is saved for nothing.
public final class PersistentCacheRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "COST-003",
                    "Persistence on a pure cache",
                    Severity.INFO,
                    Scope.COMPONENT,
                    "Every link to a store only caches in it, and it logs every write.",
                    "Switch the log off.",
                    "A cache can be filled again; writing it to disk costs time and space for nothing.",
                    "valkey.io, persistence")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, PersistentCacheRule::check);

    private PersistentCacheRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<Link> uses = analysis.linksTo(component).stream()
                .filter(link -> !Watch.watches(link))
                .toList();
        boolean pure = !uses.isEmpty()
                && uses.stream()
                        .allMatch(link -> Pattern.of(link.pattern())
                                .filter(pattern -> pattern == Pattern.CACHE_ASIDE || pattern == Pattern.READ_THROUGH)
                                .isPresent());
        return pure
                        && analysis.is(component, Trait.REDIS)
                        && analysis.settings(component).flag("appendonly")
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " is a cache, and logs every write to disk",
                        Evidence.of("appendonly", "true"),
                        List.of(new Fix("Switch the log off", Edits.set(component, "appendonly", "false")))))
                : Optional.empty();
    }
}
