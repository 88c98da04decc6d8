package dev.stackwright.rules.scale;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
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
import java.util.List;
import java.util.Optional;

/// SCALE-004: a pool that everybody waits for.
public final class PoolSizeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SCALE-004",
                    "Pool too small for its rate",
                    Severity.WARNING,
                    Scope.PATH,
                    "A call states its pool and its expected time, and by Little's law its rate keeps more"
                            + " connections busy than two thirds of the pool.",
                    "Keep one and a half times as many connections as are busy.",
                    "Callers then wait for a connection, where no timeout and no chart of the target shows it.",
                    "Release It!, unbalanced capacities; Little's law from memory")
            .parameter("spare", "1.5", "How many times the busy connections a pool must have.");

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, PoolSizeRule::check);

    private PoolSizeRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        Optional<Long> time = call.link().fields().text("expectedP99").flatMap(Quantity::millis);
        Optional<Double> rate = analysis.load().over(call.link());
        if (time.isEmpty() || rate.isEmpty() || call.pool().isEmpty()) {
            return Optional.empty();
        }
        double busy = rate.get() / call.from().replicas() * time.get() / 1000;
        double needed = busy * INFO.number(analysis, "spare");
        return call.pool().get() < needed
                ? Optional.of(finding(call, busy, (long) Math.ceil(needed)))
                : Optional.empty();
    }

    private static Finding finding(Call call, double busy, long right) {
        return INFO.finding(
                "",
                Element.link(call.link()),
                call.from().name() + " keeps " + call.pool().orElseThrow() + " connections to "
                        + call.to().name() + ", of which " + (long) Math.ceil(busy) + " are busy",
                Evidence.of(
                        "pool", call.pool().orElseThrow().toString(), "busy", Long.toString((long) Math.ceil(busy))),
                List.of(new Fix("Keep " + right, Edits.property(call.link(), "pool", Scalar.of(right)))));
    }
}
