package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
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

/// CACHE-007: a database that lives by its cache.
public final class ColdCacheRule {

    private static final RuleInfo INFO = new RuleInfo(
            "CACHE-007",
            "Origin that does not survive a cold cache",
            Severity.WARNING,
            Scope.PATH,
            "A program caches, the database behind it states capacityPerReplica, and without the cache"
                    + " more calls arrive there than it bears; and neither a rateLimit, nor maxInFlight, nor a"
                    + " circuitBreaker holds the calls to it back.",
            "Let only as many calls through at once as the database bears.",
            "An empty cache, after a restart or a flush, takes the database down with it, and then"
                    + " nothing fills the cache.",
            "Amazon Builders' Library, caching challenges and strategies");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, ColdCacheRule::check);

    private ColdCacheRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean cached = analysis.is(call.to(), Trait.DATABASE)
                && analysis.calls().from(call.from()).stream()
                        .anyMatch(other -> Clients.CACHING.contains(other.pattern()));
        boolean held = call.has("rateLimit") || call.has("maxInFlight") || call.has("circuitBreaker");
        Optional<Double> bears = Analysis.capacity(call.to()).map(rate -> rate * analysis.servers(call.to()));
        return analysis.load()
                .over(call.link())
                .filter(rate ->
                        cached && !held && bears.filter(most -> rate > most).isPresent())
                .map(rate -> finding(call, rate, bears.orElseThrow()));
    }

    private static Finding finding(Call call, double rate, double bears) {
        long most = Math.max(1, Math.round(bears / 10));
        return INFO.finding(
                "",
                Element.link(call.link()),
                "With an empty cache " + Math.round(rate) + " calls a second go to "
                        + call.to().name() + ", which bears " + Math.round(bears),
                Evidence.of("arrives", Math.round(rate) + "/s", "borne", Math.round(bears) + "/s"),
                List.of(new Fix(
                        "Let " + most + " through at once",
                        Edits.property(call.link(), "maxInFlight", Scalar.of(most)),
                        "Further calls fail at once, and the program must answer all the same.")));
    }
}
