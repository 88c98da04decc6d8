package dev.stackwright.rules.proxy;

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

/// PROXY-004: a door without a doorman.
public final class EntryLimitRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "PROXY-004",
                    "No rate limit at the entry",
                    Severity.WARNING,
                    Scope.LINK,
                    "A link from outside leads into a proxy that can limit rates, and neither the link nor every"
                            + " link of the proxy to what lies behind states a rateLimit.",
                    "Limit the rate of each client at the entry.",
                    "What is let in and cannot be borne behind takes everything down, for one client as for an"
                            + " attack.",
                    "nginx ngx_http_limit_req_module; Azure Architecture Center, retry storm: throttle at your"
                            + " gateway")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, EntryLimitRule::check);

    private EntryLimitRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean entry = analysis.is(call.from(), Trait.ENTRY)
                && analysis.is(call.to(), Trait.PROXY)
                && analysis.is(call.to(), Trait.RATE_LIMITER);
        List<Call> behind = analysis.calls().from(call.to());
        boolean limited = call.has("rateLimit")
                || (!behind.isEmpty() && behind.stream().allMatch(inner -> inner.has("rateLimit")));
        return entry && !limited
                ? Optional.of(INFO.finding(
                        "",
                        Element.link(call.link()),
                        call.to().name() + " lets in whatever comes from "
                                + call.from().name(),
                        Evidence.of("rateLimit", "none"),
                        List.of(new Fix(
                                "Let in 50/s of each client",
                                Edits.property(call.link(), "rateLimit", Scalar.of("50/s")),
                                "Calls above that are refused with status 429."))))
                : Optional.empty();
    }
}
