package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
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

/// MQ-007: a message that is done before the work is.
public final class AutoAckRule {

    private static final RuleInfo INFO = new RuleInfo(
            "MQ-007",
            "Consumer confirms before the work is done",
            Severity.ERROR,
            Scope.LINK,
            "A consumer states autoAck: true, and the messages must last, by the link or by the queue,"
                    + " topic or stream that it names.",
            "Confirm a message after the work (autoAck: false).",
            "A message counts as done when it is handed out, and is gone if the consumer dies in the" + " middle.",
            "RabbitMQ, consumer acknowledgements; Apache Kafka, KafkaConsumer; NATS, consumers");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, AutoAckRule::check);

    private AutoAckRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        boolean must = link.mustLast()
                || Channel.of(analysis, link).filter(Channel::must).isPresent();
        boolean early =
                link.pattern().equals(Pattern.CONSUME.id()) && link.fields().flag("autoAck");
        return must && early
                ? Optional.of(INFO.finding(
                        "",
                        Element.link(link),
                        link.from() + " confirms messages of " + link.to() + " before its work is done",
                        Evidence.of("autoAck", "true"),
                        List.of(new Fix(
                                "Confirm after the work",
                                Edits.property(link, "autoAck", Scalar.of(false)),
                                "The program must confirm each message itself."))))
                : Optional.empty();
    }
}
