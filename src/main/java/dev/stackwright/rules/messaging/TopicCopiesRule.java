package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Counted;
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
import java.util.stream.Stream;

/// MQ-003: a topic that forgets what it confirmed.
public final class TopicCopiesRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-003",
                    "Topic that can lose confirmed messages",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A topic states more copies than there are brokers. Or it must last in a cluster, and states"
                            + " fewer than three copies, or the brokers confirm a message with fewer than two copies"
                            + " written; or with all of them, so that one broker away stops all writing (warning).",
                    "Keep three copies, and confirm when two are written (min-insync-replicas 2).",
                    "With three copies, two of them written before the answer, the producer learns of a failure"
                            + " instead of losing messages.",
                    "Apache Kafka, topic configuration: min.insync.replicas")
            .facets("brokers", "insync")
            .facet("stalls", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, TopicCopiesRule::check);

    private TopicCopiesRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        int brokers = analysis.servers(component);
        long written =
                analysis.settings(component).number("min-insync-replicas").orElse(1L);
        return Channel.of(analysis, component)
                .filter(channel -> channel.sort() == Channel.Sort.TOPIC)
                .flatMap(channel -> check(channel, brokers, written).stream());
    }

    private static Optional<Finding> check(Channel channel, int brokers, long written) {
        Optional<Long> copies = channel.fields().integer("replicas");
        if (copies.filter(count -> count > brokers).isPresent()) {
            return Optional.of(copies(channel, "brokers", copies.get(), brokers));
        }
        if (!channel.must() || brokers < 3) {
            return Optional.empty();
        }
        if (copies.filter(count -> count < 3).isPresent()) {
            return Optional.of(copies(channel, "", copies.get(), 3));
        }
        long count = copies.orElse((long) brokers);
        if (written < 2) {
            return Optional.of(written(channel, "insync", written));
        }
        return written >= count ? Optional.of(written(channel, "stalls", written)) : Optional.empty();
    }

    private static Finding copies(Channel channel, String facet, long copies, long right) {
        Fields changed = channel.fields().with("replicas", Scalar.of(right));
        String kept = Counted.of(copies, "copy", "copies");
        return INFO.finding(
                facet,
                Element.component(channel.broker().name()),
                "The " + channel.label() + " of " + channel.broker().name()
                        + (facet.isEmpty()
                                ? " must last, but has " + kept
                                : " has " + kept + " on " + Counted.of(right, "broker", "brokers")),
                Evidence.of("topic", channel.name(), "replicas", Long.toString(copies)),
                List.of(new Fix("Keep " + right + " copies", channel.with(changed))));
    }

    private static Finding written(Channel channel, String facet, long written) {
        return INFO.finding(
                facet,
                Element.component(channel.broker().name()),
                channel.broker().name() + " confirms a message of the " + channel.label() + " with "
                        + (facet.equals("stalls") ? "all of its copies" : Counted.of(written, "copy", "copies"))
                        + " written",
                Evidence.of("topic", channel.name(), "min-insync-replicas", Long.toString(written)),
                List.of(new Fix(
                        "Confirm when two are written",
                        Edits.set(channel.broker(), "min-insync-replicas", Scalar.of(2)))));
    }
}
