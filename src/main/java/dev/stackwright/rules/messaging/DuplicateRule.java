package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
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

/// MQ-012: a message that comes twice.
public final class DuplicateRule {

    private static final RuleInfo INFO = new RuleInfo(
            "MQ-012",
            "Consumer that does not know a message again",
            Severity.WARNING,
            Scope.LINK,
            "A consumer confirms after its work (autoAck: false), changes data or publishes further, and"
                    + " does not say that it is idempotent.",
            "Let the program remember the keys of messages that it has had.",
            "Confirming after the work means that a message comes again whenever the confirmation gets" + " lost.",
            "AWS Well-Architected REL04-BP04; Apache Kafka, KafkaConsumer; NATS, message deduplication");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, DuplicateRule::check);

    private DuplicateRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        boolean again = link.pattern().equals(Pattern.CONSUME.id())
                && link.fields().text("autoAck").filter("false"::equals).isPresent()
                && !link.fields().flag("idempotent");
        Optional<Component> consumer = analysis.topology().component(link.from());
        return again && consumer.filter(known -> changes(analysis, known)).isPresent()
                ? Optional.of(finding(link))
                : Optional.empty();
    }

    private static boolean changes(Analysis analysis, Component consumer) {
        return analysis.linksFrom(consumer).stream()
                .anyMatch(link -> link.fields().flag("writes")
                        || link.pattern().equals(Pattern.STORE.id())
                        || link.pattern().equals(Pattern.PUBLISH.id()));
    }

    private static Finding finding(Link link) {
        return INFO.finding(
                "",
                Element.link(link),
                link.from() + " gets a message of " + link.to() + " again when its confirmation is lost",
                Evidence.of("idempotent", link.fields().text("idempotent").orElse("none")),
                List.of(new Fix(
                        "It knows messages again",
                        Edits.property(link, "idempotent", Scalar.of(true)),
                        "Only if the program remembers the keys of messages that it has had.")));
    }
}
