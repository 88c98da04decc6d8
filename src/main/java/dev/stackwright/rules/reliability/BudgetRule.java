package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// REL-002: a call that may take longer than its caller waits.
public final class BudgetRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-002",
                    "Timeout budget inverted along the calls",
                    Severity.WARNING,
                    Scope.PATH,
                    "A program or proxy may wait for a call, with all its tries, for at least as long as somebody"
                            + " waits for it (warning); or already one try may take longer (error). Calls in a circle are left alone.",
                    "Give the inner call a shorter timeout, or fewer tries, so that all of it fits into four"
                            + " fifths of what the caller waits.",
                    "When the inner call outlives the outer one, the caller has gone and the work is wasted.",
                    "Envoy FAQ on timeouts; AWS Well-Architected REL05-BP05; Site Reliability Engineering, ch."
                            + " 22, from memory")
            .facet("try", Severity.ERROR)
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, BudgetRule::check);

    private BudgetRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        Optional<Call> caller = analysis.calls().to(call.from()).stream()
                .filter(outer -> outer.timeout().isPresent() && !outer.streams())
                .filter(outer ->
                        !analysis.calls().circular(outer) && !analysis.calls().circular(call))
                .min(Comparator.comparing(outer -> outer.timeout().orElseThrow()));
        return caller.flatMap(Call::timeout)
                .filter(budget -> call.worst().filter(worst -> worst >= budget).isPresent())
                .map(budget -> finding(call, caller.orElseThrow(), budget));
    }

    private static Finding finding(Call call, Call caller, long budget) {
        boolean single = call.timeout().orElseThrow() > budget;
        String worst = Quantity.duration(call.worst().orElseThrow());
        return INFO.finding(
                single ? "try" : "",
                Element.link(call.link()),
                call.from().name() + " may wait " + worst + " for " + call.to().name() + ", but "
                        + caller.from().name() + " waits only " + Quantity.duration(budget) + " for it",
                Evidence.of("worst", worst, "budget", Quantity.duration(budget)),
                List.of(fix(call, budget)));
    }

    private static Fix fix(Call call, long budget) {
        long tries = call.retries() + 1;
        long pauses = call.worst().orElseThrow() - call.timeout().orElseThrow() * tries;
        long each = (budget * 4 / 5 - Math.max(0, pauses)) / tries;
        boolean fits = each >= 50;
        long timeout = Math.max(1, rounded(fits ? each : budget * 4 / 5));
        Edit shorter = Edits.property(call.link(), "timeout", Scalar.of(Quantity.duration(timeout)));
        String title = "Time out after " + Quantity.duration(timeout);
        return fits
                ? new Fix(title, shorter)
                : new Fix(
                        title + " and try once",
                        Edit.several(
                                "Shorten " + call.link().key(),
                                List.of(shorter, Edits.property(call.link(), "retries", Scalar.of(0)))));
    }

    private static long rounded(long millis) {
        return millis >= 100 ? millis / 10 * 10 : millis;
    }
}
