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

/// MQ-009: a consumer that takes all there is.
public final class PrefetchRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-009",
                    "Consumer takes messages without limit",
                    Severity.WARNING,
                    Scope.LINK,
                    "A consumer states a prefetch of 0, which means no limit (warning), or one of more than the"
                            + " parameter most (info).",
                    "Take a hundred messages ahead.",
                    "A consumer that takes everything fills its memory, and leaves nothing to the others.",
                    "RabbitMQ, channel prefetch; NATS, MaxAckPending")
            .facet("large", Severity.INFO)
            .parameter("most", "1000", "How many messages a consumer may take ahead.");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, PrefetchRule::check);

    private PrefetchRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        return link.fields()
                .integer("prefetch")
                .filter(_ -> link.pattern().equals(Pattern.CONSUME.id()))
                .filter(count -> count <= 0 || count > INFO.number(analysis, "most"))
                .map(count -> INFO.finding(
                        count <= 0 ? "" : "large",
                        Element.link(link),
                        link.from() + " takes " + (count <= 0 ? "all messages" : count + " messages") + " of "
                                + link.to() + " ahead",
                        Evidence.of("prefetch", count.toString()),
                        List.of(new Fix("Take 100 ahead", Edits.property(link, "prefetch", Scalar.of(100))))));
    }
}
