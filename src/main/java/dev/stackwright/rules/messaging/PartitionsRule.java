package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
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

/// MQ-004: consumers without a part of the topic.
public final class PartitionsRule {

    private static final RuleInfo INFO = new RuleInfo(
            "MQ-004",
            "More consumers than partitions",
            Severity.WARNING,
            Scope.LINK,
            "A consumer of a topic runs more often than the topic has partitions.",
            "Split the topic into as many partitions as there are consumers.",
            "Each partition is read by one consumer of a group, so those beyond sit idle.",
            "Apache Kafka, consumer groups");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, PartitionsRule::check);

    private PartitionsRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        int consumers = analysis.topology()
                .component(link.from())
                .map(Component::replicas)
                .orElse(1);
        Optional<Channel> topic = Channel.of(analysis, link)
                .filter(channel -> channel.sort() == Channel.Sort.TOPIC)
                .filter(_ -> link.pattern().equals(Pattern.CONSUME.id()));
        return topic.flatMap(channel -> channel.fields().integer("partitions"))
                .filter(partitions -> consumers > partitions)
                .map(partitions -> finding(link, topic.orElseThrow(), consumers, partitions));
    }

    private static Finding finding(Link link, Channel topic, int consumers, long partitions) {
        Fields changed = topic.fields().with("partitions", Scalar.of(consumers));
        return INFO.finding(
                "",
                Element.link(link),
                link.from() + " runs " + consumers + " times, but the " + topic.label() + " has " + partitions
                        + " partitions",
                Evidence.of("consumers", Integer.toString(consumers), "partitions", Long.toString(partitions)),
                List.of(new Fix("Split it into " + consumers, topic.with(changed))));
    }
}
