package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
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
import java.util.stream.Stream;

/// REL-012: an event that the database knows nothing of.
public final class DualWriteRule {

    private static final RuleInfo INFO = new RuleInfo(
            "REL-012",
            "Two writes that can come apart",
            Severity.WARNING,
            Scope.COMPONENT,
            "A program changes data in a database (a link with writes: true, or with pattern store) and"
                    + " also publishes messages, and the link that publishes states no outbox.",
            "Write the message into a table in the same transaction, and let a relay publish it (outbox:" + " true).",
            "A crash between the two leaves an order without its event, or an event without its order.",
            "Transactional outbox, microservices.io, and Debezium, from memory");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, DualWriteRule::check);

    private DualWriteRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        boolean writes = analysis.calls().from(component).stream()
                .filter(call -> analysis.is(call.to(), Trait.DATABASE))
                .anyMatch(call -> call.link().fields().flag("writes") || call.pattern() == Pattern.STORE);
        return analysis.linksFrom(component).stream()
                .filter(link -> writes && link.pattern().equals(Pattern.PUBLISH.id()))
                .filter(link -> !link.fields().flag("outbox") && !mayBeLost(link))
                .map(DualWriteRule::finding);
    }

    private static boolean mayBeLost(Link link) {
        return link.fields().text("durability").filter("may-lose"::equals).isPresent();
    }

    private static Finding finding(Link link) {
        return INFO.finding(
                "",
                Element.link(link),
                link.from() + " writes to its database and publishes to " + link.to() + ", and either can fail alone",
                Evidence.of("outbox", link.fields().text("outbox").orElse("none")),
                List.of(new Fix(
                        "It has an outbox",
                        Edits.property(link, "outbox", Scalar.of(true)),
                        "Only if the program writes messages into a table first, and a relay publishes them.")));
    }
}
