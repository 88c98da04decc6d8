package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
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

/// MQ-006: a message that nobody confirmed.
public final class ConfirmRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-006",
                    "Publisher does not wait until a message is safe",
                    Severity.ERROR,
                    Scope.LINK,
                    "A link publishes messages that must last, and states confirms: false, or acks other than"
                            + " all; or it uses publish and subscribe of a store that forgets a message at once.",
                    "Wait for the confirmation: confirms: true, acks: all.",
                    "Without a confirmation a message is sent and forgotten, and a full or failing broker loses"
                            + " it unseen.",
                    "Apache Kafka, acks; RabbitMQ, publisher confirms, from memory; valkey.io, pub/sub")
            .facets("acks", "pubsub");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, ConfirmRule::check);

    private ConfirmRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        boolean must = link.mustLast();
        if (!must) {
            return Optional.empty();
        }
        boolean publishes = link.pattern().equals(Pattern.PUBLISH.id());
        if (publishes && link.fields().text("confirms").filter("false"::equals).isPresent()) {
            return Optional.of(finding(link, "", "confirms", "false", Scalar.of(true)));
        }
        Optional<String> acks = link.fields().text("acks").filter(text -> !text.equals("all") && !text.equals("-1"));
        if (publishes && acks.isPresent()) {
            return Optional.of(finding(link, "acks", "acks", acks.get(), Scalar.of("all")));
        }
        boolean forgets = link.pattern().equals(Pattern.PUBSUB.id())
                && analysis.topology()
                        .component(link.to())
                        .filter(to -> analysis.is(to, Trait.REDIS))
                        .isPresent();
        return forgets ? Optional.of(pubsub(link)) : Optional.empty();
    }

    private static Finding pubsub(Link link) {
        return INFO.finding(
                "pubsub",
                Element.link(link),
                link.to() + " forgets a message that nobody listens for, but those of " + link.from() + " must last",
                Evidence.of("pattern", link.pattern()),
                List.of());
    }

    private static Finding finding(Link link, String facet, String property, String value, Scalar right) {
        return INFO.finding(
                facet,
                Element.link(link),
                link.from() + " publishes messages that must last with " + property + " " + value,
                Evidence.of(property, value),
                List.of(new Fix("Wait until they are safe", Edits.property(link, property, right))));
    }
}
