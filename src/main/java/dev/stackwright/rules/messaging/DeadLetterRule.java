package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
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

/// MQ-008: a message that nobody can handle.
public final class DeadLetterRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-008",
                    "No place for messages that cannot be handled",
                    Severity.WARNING,
                    Scope.LINK,
                    "A consumer names a queue, topic or stream of the broker that has no deadLetter and does not"
                            + " itself take dead letters; or one that hands a message out without end (deliveryLimit below"
                            + " 1).",
                    "Add a second one for dead letters, and hand a message out five times at most.",
                    "A message that cannot be handled comes back for ever, or vanishes unseen.",
                    "AWS Well-Architected REL05-BP04; RabbitMQ, dead letter exchanges, quorum queues; NATS,"
                            + " MaxDeliver")
            .facets("endless");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, DeadLetterRule::check);

    private DeadLetterRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        if (!link.pattern().equals(Pattern.CONSUME.id())) {
            return Optional.empty();
        }
        return Channel.of(analysis, link)
                .filter(channel -> !channel.takesDeadLetters())
                .flatMap(channel -> {
                    if (channel.fields().text("deadLetter").isEmpty()) {
                        return Optional.of(missing(link, channel));
                    }
                    return channel.fields()
                            .integer("deliveryLimit")
                            .filter(limit -> limit < 1)
                            .map(_ -> endless(link, channel));
                });
    }

    private static Finding missing(Link link, Channel channel) {
        String dead = channel.name() + "-dead";
        Fields own = channel.fields().with("deadLetter", Scalar.of(dead));
        Fields changed = channel.sort() == Channel.Sort.TOPIC ? own : own.with("deliveryLimit", Scalar.of(5));
        Fields added = Fields.EMPTY;
        for (String kept : List.of("type", "durability", "replicas")) {
            added = channel.fields().value(kept).isPresent()
                    ? added.with(kept, channel.fields().value(kept).get())
                    : added;
        }
        return INFO.finding(
                "",
                Element.link(link),
                "Messages of the " + channel.label() + " that " + link.from() + " cannot handle have no place to go",
                Evidence.of("name", channel.name()),
                List.of(new Fix("Add " + dead, channel.with(changed, dead, added.with("ttl", Scalar.of("14d"))))));
    }

    private static Finding endless(Link link, Channel channel) {
        return INFO.finding(
                "endless",
                Element.link(link),
                "The " + channel.label() + " hands a message out to " + link.from() + " without end",
                Evidence.of(
                        "deliveryLimit", channel.fields().text("deliveryLimit").orElse("")),
                List.of(new Fix(
                        "Hand it out five times at most",
                        channel.with(channel.fields().with("deliveryLimit", Scalar.of(5))))));
    }
}
