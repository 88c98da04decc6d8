package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// REL-013: a visitor who waits for the work.
public final class SlowWorkRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-013",
                    "Slow work while a visitor waits",
                    Severity.WARNING,
                    Scope.PATH,
                    "A call on the way of a request, which cannot do without it, is expected to take more than"
                            + " the parameter expected, or may take more than the parameter timeout.",
                    "Queue the work, answer at once, and let a worker do it.",
                    "A queue levels peaks, and lets visitors go on while what does the work is away.",
                    "Azure Architecture Center, queue-based load leveling; AWS Well-Architected REL05-BP04")
            .facets("timeout")
            .parameter("expected", "1s", "How long a call may be expected to take.")
            .parameter("timeout", "10s", "How long it may take at most.")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, SlowWorkRule::check);

    private SlowWorkRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean waits = call.hard()
                && analysis.is(call.from(), Trait.WORKLOAD)
                && analysis.calls().reached(call.from());
        Optional<Long> expected = call.link().fields().text("expectedP99").flatMap(Quantity::millis);
        if (waits
                && expected.filter(millis -> millis > INFO.number(analysis, "expected"))
                        .isPresent()) {
            return Optional.of(finding(call, "", "expectedP99", expected.get()));
        }
        return call.timeout()
                .filter(millis -> waits && millis > INFO.number(analysis, "timeout"))
                .map(millis -> finding(call, "timeout", "timeout", millis));
    }

    private static Finding finding(Call call, String facet, String name, long millis) {
        return INFO.finding(
                facet,
                Element.link(call.link()),
                "Visitors wait while " + call.from().name() + " calls "
                        + call.to().name() + ", for " + Quantity.duration(millis)
                        + (facet.isEmpty() ? "" : " at worst"),
                Evidence.of(name, Quantity.duration(millis)),
                List.of());
    }
}
