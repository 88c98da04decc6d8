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

/// MQ-002: a queue on one server only.
public final class QueueTypeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-002",
                    "Lasting queue that is not replicated",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A queue must last, and its type, or the default type of the broker, is neither quorum nor"
                            + " stream: in a cluster (error), on a single server (warning). Or a quorum queue in a cluster"
                            + " states fewer than three or an even number of copies (warning).",
                    "Make it a quorum queue, with three copies.",
                    "A classic queue lives on one server and is away with it.",
                    "RabbitMQ, quorum queues")
            .facet("single", Severity.WARNING)
            .facet("copies", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, QueueTypeRule::check);

    private QueueTypeRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        boolean cluster = analysis.servers(component) > 2;
        String standard =
                analysis.settings(component).text("default-queue-type").orElse("classic");
        return Channel.of(analysis, component)
                .filter(channel -> channel.sort() == Channel.Sort.QUEUE && channel.must())
                .flatMap(channel -> check(channel, channel.fields().text("type").orElse(standard), cluster).stream());
    }

    private static Optional<Finding> check(Channel channel, String type, boolean cluster) {
        if (!type.equals("quorum") && !type.equals("stream")) {
            Fields changed = channel.fields().with("type", Scalar.of("quorum"));
            return Optional.of(
                    finding(channel, cluster ? "" : "single", "type", type, "Make it a quorum queue", changed));
        }
        Fields changed = channel.fields().with("replicas", Scalar.of(3));
        return channel.fields()
                .integer("replicas")
                .filter(copies -> cluster && type.equals("quorum") && (copies < 3 || copies % 2 == 0))
                .map(copies -> finding(channel, "copies", "replicas", copies.toString(), "Keep three copies", changed));
    }

    private static Finding finding(
            Channel channel, String facet, String name, String value, String title, Fields changed) {
        return INFO.finding(
                facet,
                Element.component(channel.broker().name()),
                "The " + channel.label() + " of " + channel.broker().name() + " must last, but has " + name + " "
                        + value,
                Evidence.of("queue", channel.name(), name, value),
                List.of(new Fix(title, channel.with(changed))));
    }
}
