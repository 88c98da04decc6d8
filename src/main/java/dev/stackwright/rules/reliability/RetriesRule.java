package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.model.Element;
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

/// REL-004: a call that is tried too often.
public final class RetriesRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-004",
                    "Too many retries",
                    Severity.WARNING,
                    Scope.LINK,
                    "A call is tried again more often than the parameter maxRetries says.",
                    "Try again twice at most.",
                    "Every further try adds load where there is too much of it already, and time for which the"
                            + " caller waits.",
                    "Azure Architecture Center, retry storm; AWS Well-Architected REL05-BP03")
            .parameter("maxRetries", "3", "How often a call may be tried again.")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, RetriesRule::check);

    private RetriesRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        return call.retries() > INFO.number(analysis, "maxRetries")
                ? Optional.of(INFO.finding(
                        "",
                        Element.link(call.link()),
                        call.from().name() + " tries " + call.to().name() + " again " + call.retries() + " times",
                        Evidence.of("retries", Long.toString(call.retries())),
                        List.of(new Fix("Try again twice", Edits.property(call.link(), "retries", Scalar.of(2))))))
                : Optional.empty();
    }
}
