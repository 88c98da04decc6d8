package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
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

/// CACHE-006: a rush on an entry that has just expired.
public final class StampedeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-006",
                    "Busy cache without protection from a rush",
                    Severity.WARNING,
                    Scope.PATH,
                    "A program caches at a rate of at least minRate, also reads a database, and does not say what"
                            + " holds off the rush when an entry expires.",
                    "Let one call fetch an expired entry while the others wait (single-flight), and scatter the"
                            + " lifetimes by 10 %.",
                    "When a busy entry expires, all its readers go to the database at once.",
                    "Varnish users' guide, grace and request coalescing; Amazon Builders' Library, caching; the"
                            + " 10 % from memory")
            .parameter("minRate", "100", "Calls a second from which on a cache is busy.");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, StampedeRule::check);

    private StampedeRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean caches = Clients.CACHING.contains(call.pattern())
                && analysis.is(call.to(), Trait.CACHE)
                && !call.has("stampedeProtection");
        boolean origin =
                analysis.calls().from(call.from()).stream().anyMatch(other -> analysis.is(other.to(), Trait.DATABASE));
        return analysis.load()
                .over(call.link())
                .filter(rate -> caches && origin && rate >= INFO.number(analysis, "minRate"))
                .map(rate -> finding(call, rate));
    }

    private static Finding finding(Call call, double rate) {
        Edit edit = Edit.several(
                "Protect " + call.to().name() + " from a rush",
                List.of(
                        Edits.property(call.link(), "stampedeProtection", Scalar.of("single-flight")),
                        Edits.property(call.link(), "ttlJitter", Scalar.of("10%"))));
        return INFO.finding(
                "",
                Element.link(call.link()),
                "Nothing holds off the rush of " + call.from().name() + " when an entry in "
                        + call.to().name() + " expires",
                Evidence.of("rate", Math.round(rate) + "/s"),
                List.of(new Fix("Fetch an expired entry once", edit)));
    }
}
