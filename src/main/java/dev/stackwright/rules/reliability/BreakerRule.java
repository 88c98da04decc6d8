package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
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
import java.util.Set;

/// REL-007: a failing target that is called on and on.
public final class BreakerRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-007",
                    "No circuit breaker where a failure would spread",
                    Severity.WARNING,
                    Scope.PATH,
                    "A request without a circuit breaker goes outside, or to a component that at least as many"
                            + " others call as the parameter callers says; or a program tries a call again at a rate of at"
                            + " least minRate, without breaker and without retry budget. A proxy that has no breakers is not"
                            + " asked.",
                    "Open a breaker when half of the calls fail, for ten seconds.",
                    "It is better to fail at once than to stack up calls to a target that does not answer.",
                    "Envoy, circuit breaking; Traefik's circuit breaker; Azure Architecture Center, retry storm;"
                            + " Finagle's retry budgets")
            .facets("outside", "retries")
            .parameter("callers", "3", "From how many callers on a target is shared.")
            .parameter("minRate", "100", "Calls a second from which retries matter.")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, BreakerRule::check);

    private BreakerRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean able = analysis.is(call.from(), Trait.WORKLOAD) || analysis.is(call.from(), Trait.CIRCUIT_BREAKER);
        if (!able || call.has("circuitBreaker")) {
            return Optional.empty();
        }
        boolean request = call.pattern() == Pattern.REQUEST_;
        if (request && analysis.is(call.to(), Trait.OUTSIDE)) {
            return Optional.of(finding(analysis, call, "outside", "target", "outside the stack"));
        }
        long callers = analysis.calls().fanIn(call.to());
        if (request && callers >= INFO.number(analysis, "callers")) {
            return Optional.of(finding(analysis, call, "", "callers", Long.toString(callers)));
        }
        return analysis.load()
                .over(call.link())
                .filter(rate -> rate >= INFO.number(analysis, "minRate"))
                .filter(_ -> call.retries() > 0 && !call.has("retryBudget"))
                .filter(_ -> analysis.is(call.from(), Trait.WORKLOAD))
                .map(rate -> finding(analysis, call, "retries", "rate", Math.round(rate) + "/s"));
    }

    private static Fields breaker(Set<String> ignored) {
        Fields breaker = Fields.of("failures", Scalar.of(5))
                .with("errors", Scalar.of("50%"))
                .with("open", Scalar.of("10s"));
        return breaker.without(breaker.entries().keySet().stream()
                .filter(key -> ignored.contains("circuitBreaker." + key))
                .toArray(String[]::new));
    }

    private static Finding finding(Analysis analysis, Call call, String facet, String name, String value) {
        Fields breaker = breaker(
                analysis.kind(call.from()).map(kind -> kind.ignores().keySet()).orElse(Set.of()));
        return INFO.finding(
                facet,
                Element.link(call.link()),
                "Nothing keeps " + call.from().name() + " from calling "
                        + call.to().name() + " while that fails",
                Evidence.of(name, value),
                List.of(new Fix("Add a circuit breaker", Edits.property(call.link(), "circuitBreaker", breaker))));
    }
}
