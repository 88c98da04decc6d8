package dev.stackwright.rules.proxy;

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
import dev.stackwright.rules.Written;
import java.util.List;
import java.util.Optional;

/// PROXY-007: a stream that is cut off when it falls silent.
public final class StreamingRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "PROXY-007",
                    "Stream that a proxy cuts off when it is silent",
                    Severity.WARNING,
                    Scope.LINK,
                    "A link from a proxy streams (streaming: true), and its timeout is not longer than its heartbeat; or it"
                            + " states no heartbeat, and its timeout is shorter than the parameter silence. A proxy whose timeout"
                            + " is over with the head of an answer is not asked.",
                    "Let a stream be silent for twice its heartbeat, or for a minute.",
                    "A WebSocket or a stream of events says nothing while there is nothing to say. A timeout that is made"
                            + " for an answer takes that for a failure, and every client connects anew.",
                    "Envoy FAQ on timeouts, streaming; nginx, WebSocket proxying; HAProxy configuration manual, timeout"
                            + " tunnel")
            .parameter("silence", "15s", "How long a stream of unknown heartbeat must be allowed to be silent.");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, StreamingRule::check);

    private StreamingRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean cuts = call.streams()
                && analysis.kind(call.from())
                        .filter(kind -> kind.is(Trait.PROXY))
                        .filter(kind -> !kind.exceptions().containsKey(INFO.id()))
                        .isPresent()
                && Written.of(call.from()).nothing();
        Optional<Long> heartbeat =
                call.link().fields().text("heartbeat").flatMap(Quantity::millis).filter(millis -> millis > 0);
        return call.timeout()
                .filter(timeout -> cuts
                        && heartbeat
                                .map(pause -> timeout <= pause)
                                .orElseGet(() -> timeout < INFO.number(analysis, "silence")))
                .map(timeout -> finding(call, timeout, heartbeat));
    }

    private static Finding finding(Call call, long timeout, Optional<Long> heartbeat) {
        String right = Quantity.duration(
                Math.max(60_000, heartbeat.map(pause -> pause * 2).orElse(0L)));
        return INFO.finding(
                "",
                Element.link(call.link()),
                call.from().name() + " cuts a stream of " + call.to().name() + " off after "
                        + Quantity.duration(timeout) + " of silence",
                Evidence.of(
                        "timeout",
                        Quantity.duration(timeout),
                        "heartbeat",
                        heartbeat.map(Quantity::duration).orElse("none")),
                List.of(new Fix(
                        "Let it be silent for " + right, Edits.property(call.link(), "timeout", Scalar.of(right)))));
    }
}
