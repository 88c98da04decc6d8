package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
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

/// REL-006: a change that may be made twice.
public final class WriteRetryRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-006",
                    "Retry of a call that is not idempotent",
                    Severity.ERROR,
                    Scope.LINK,
                    "A link that changes data is tried again and is not idempotent (error), or does not say"
                            + " whether it is (warning). A link with pattern store changes data unless it says otherwise.",
                    "Do not try again, or let the call carry a key by which the target knows that it has had it.",
                    "A call whose answer got lost is done twice: an order too many, an amount booked again.",
                    "AWS Well-Architected REL04-BP04; nginx proxy_next_upstream, non_idempotent")
            .facet("unknown", Severity.WARNING)
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, WriteRetryRule::check);

    private WriteRetryRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        Fields fields = call.link().fields();
        boolean writes = fields.has("writes") ? fields.flag("writes") : call.pattern() == Pattern.STORE;
        return call.retries() > 0 && writes && !fields.flag("idempotent")
                ? Optional.of(finding(call, fields.has("idempotent")))
                : Optional.empty();
    }

    private static Finding finding(Call call, boolean known) {
        Link link = call.link();
        return INFO.finding(
                known ? "" : "unknown",
                Element.link(link),
                link.from() + " tries a change at " + link.to() + " again, which "
                        + (known ? "is not idempotent" : "is not said to be idempotent"),
                Evidence.of("retries", Long.toString(call.retries())),
                List.of(
                        new Fix("Do not try again", Edits.property(link, "retries", Scalar.of(0))),
                        new Fix(
                                "It is idempotent",
                                Edits.property(link, "idempotent", Scalar.of(true)),
                                "Only if the program sends a key by which the target knows a call again.")));
    }
}
