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

/// PROXY-005: a new connection for every call.
public final class KeepaliveRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "PROXY-005",
                    "No connections kept to a busy upstream",
                    Severity.INFO,
                    Scope.PATH,
                    "A proxy keeps no connections open to an upstream that gets at least minRate calls a second:"
                            + " its setting keepalive is 0 and the link states no pool.",
                    "Keep 32 connections open.",
                    "Otherwise every call opens a connection of its own, which takes longer than many a call.",
                    "nginx ngx_http_upstream_module, keepalive")
            .parameter("minRate", "100", "Calls a second from which on it matters.");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, KeepaliveRule::check);

    private KeepaliveRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean closes = analysis.is(call.from(), Trait.PROXY)
                && call.pool().isEmpty()
                && analysis.settings(call.from())
                        .number("keepalive")
                        .filter(kept -> kept == 0)
                        .isPresent();
        return analysis.load()
                .over(call.link())
                .filter(rate -> closes && rate >= INFO.number(analysis, "minRate"))
                .map(rate -> INFO.finding(
                        "",
                        Element.link(call.link()),
                        call.from().name() + " opens a connection to "
                                + call.to().name() + " for every call",
                        Evidence.of("rate", Math.round(rate) + "/s"),
                        List.of(new Fix("Keep 32 connections", Edits.property(call.link(), "pool", Scalar.of(32))))));
    }
}
