package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// MQ-010: a queue that grows until the disk is full.
public final class UnboundedRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-010",
                    "Queue or stream without a limit",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A queue or stream has no maxLength, maxBytes or ttl; or a queue that must last drops its"
                            + " oldest messages when it is full (overflow: drop-head). A topic is limited by the retention"
                            + " of its broker.",
                    "Hold 100,000 messages at most, and refuse further ones.",
                    "What nobody bounds fills the disk, or is stale when it is read at last.",
                    "AWS Well-Architected REL05-BP04; RabbitMQ, queue length limit; NATS, JetStream limits")
            .facets("drops");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, UnboundedRule::check);

    private UnboundedRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        return Channel.of(analysis, component)
                .filter(channel -> channel.sort() != Channel.Sort.TOPIC)
                .flatMap(channel -> check(channel).stream());
    }

    private static Optional<Finding> check(Channel channel) {
        boolean bounded = Stream.of("maxLength", "maxBytes", "ttl").anyMatch(channel.fields()::has);
        if (!bounded) {
            Fields changed = channel.fields().with("maxLength", Scalar.of(100_000));
            return Optional.of(finding(
                    channel,
                    "",
                    "has no limit",
                    "none",
                    changed.has("overflow") ? changed : changed.with("overflow", Scalar.of("reject-publish"))));
        }
        return channel.must()
                        && channel.fields()
                                .text("overflow")
                                .filter("drop-head"::equals)
                                .isPresent()
                ? Optional.of(finding(
                        channel,
                        "drops",
                        "drops messages that must last when it is full",
                        "drop-head",
                        channel.fields().with("overflow", Scalar.of("reject-publish"))))
                : Optional.empty();
    }

    private static Finding finding(Channel channel, String facet, String complaint, String state, Fields changed) {
        return INFO.finding(
                facet,
                Element.component(channel.broker().name()),
                "The " + channel.label() + " of " + channel.broker().name() + " " + complaint,
                Evidence.of("name", channel.name(), facet.isEmpty() ? "limit" : "overflow", state),
                List.of(new Fix(
                        facet.isEmpty() ? "Hold 100000 messages at most" : "Refuse further messages",
                        channel.with(changed),
                        changed.text("overflow").filter("drop-head"::equals).isPresent()
                                ? "The oldest messages are dropped while it is full."
                                : "A publisher is refused while it is full.")));
    }
}
