package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
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

/// SEC-018: a password on the open road.
public final class PlainHopRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-018",
                    "Unencrypted call to a service outside",
                    Severity.WARNING,
                    Scope.LINK,
                    "A program or proxy calls a service outside the stack by http.",
                    "Call it by https.",
                    "What goes over a network of others can be read and changed on the way.",
                    "RabbitMQ production checklist, TLS; OpenTelemetry, security best practices")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, PlainHopRule::check);

    private PlainHopRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean outside = analysis.is(call.to(), Trait.OUTSIDE) && !analysis.is(call.from(), Trait.OUTSIDE);
        return analysis.settings(call.to())
                .text("scheme")
                .filter(scheme -> outside && scheme.equals("http"))
                .map(scheme -> INFO.finding(
                        "",
                        Element.link(call.link()),
                        call.from().name() + " calls " + call.to().name() + " unencrypted",
                        Evidence.of("scheme", scheme),
                        List.of(new Fix(
                                "Call it by https",
                                Edits.set(call.to(), "scheme", "https"),
                                "The service must answer there, and its port may be another."))));
    }
}
