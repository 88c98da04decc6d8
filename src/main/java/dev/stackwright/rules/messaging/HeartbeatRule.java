package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
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

/// MQ-014: a dead peer that nobody notices.
public final class HeartbeatRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-014",
                    "Heartbeat switched off or too short",
                    Severity.WARNING,
                    Scope.LINK,
                    "A link to a broker states a heartbeat of 0 (error), or one shorter than five seconds"
                            + " (warning).",
                    "Beat every ten seconds.",
                    "Without heartbeats a dead connection is held for a live one; with short ones a busy moment"
                            + " is held for death.",
                    "RabbitMQ, heartbeats")
            .facet("off", Severity.ERROR);

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, HeartbeatRule::check);

    private HeartbeatRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        boolean broker = analysis.topology()
                .component(link.to())
                .filter(target -> analysis.is(target, Trait.QUEUES))
                .isPresent();
        return link.fields()
                .text("heartbeat")
                .filter(_ -> broker)
                .flatMap(Quantity::millis)
                .filter(millis -> millis < 5_000)
                .map(millis -> INFO.finding(
                        millis == 0 ? "off" : "",
                        Element.link(link),
                        link.from() + " and " + link.to()
                                + (millis == 0
                                        ? " never show each other"
                                        : " show each other every " + Quantity.duration(millis))
                                + " that they live",
                        Evidence.of("heartbeat", Quantity.duration(millis)),
                        List.of(new Fix("Beat every 10s", Edits.property(link, "heartbeat", Scalar.of("10s"))))));
    }
}
