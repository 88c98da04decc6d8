package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
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

/// CACHE-005: entries that live for ever, or too long.
public final class LifetimeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-005",
                    "Cached entries without a fitting lifetime",
                    Severity.WARNING,
                    Scope.PATH,
                    "A link that caches in a cache states no ttl, or one that is longer than its maxStaleness"
                            + " allows, or less than a second at over 100 calls a second.",
                    "Let entries live for five minutes, or for as long as an answer may be old.",
                    "Without a lifetime an entry is stale for ever; with one that is too short the cache only"
                            + " adds a hop.",
                    "Azure Architecture Center, cache-aside: lifetime of cached data")
            .facets("stale", "short");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, LifetimeRule::check);

    private LifetimeRule() {}

    private static final long STANDARD = 300_000;

    private static Optional<Finding> check(Analysis analysis, Call call) {
        if (!Clients.CACHING.contains(call.pattern()) || !analysis.is(call.to(), Trait.CACHE)) {
            return Optional.empty();
        }
        Optional<Long> oldest = call.link().fields().text("maxStaleness").flatMap(Quantity::millis);
        String stated = call.link().fields().text("ttl").orElse("none");
        if (call.ttl().isEmpty()) {
            return Optional.of(finding(call, "", "never expire", stated, Math.min(STANDARD, oldest.orElse(STANDARD))));
        }
        if (oldest.filter(limit -> call.ttl().get() > limit).isPresent()) {
            return Optional.of(finding(call, "stale", "live longer than they may be old", stated, oldest.get()));
        }
        boolean busy =
                analysis.load().over(call.link()).filter(rate -> rate > 100).isPresent();
        return call.ttl().get() < 1000 && busy && oldest.isEmpty()
                ? Optional.of(finding(call, "short", "are gone at once", stated, STANDARD))
                : Optional.empty();
    }

    private static Finding finding(Call call, String facet, String complaint, String stated, long millis) {
        String value = Quantity.duration(millis);
        return INFO.finding(
                facet,
                Element.link(call.link()),
                "Entries of " + call.from().name() + " in " + call.to().name() + " " + complaint,
                Evidence.of("ttl", stated),
                List.of(new Fix("Let them live for " + value, Edits.property(call.link(), "ttl", Scalar.of(value)))));
    }
}
