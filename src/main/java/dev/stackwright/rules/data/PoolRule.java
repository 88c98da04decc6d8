package dev.stackwright.rules.data;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
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

/// DB-002: more connections than a database has.
public final class PoolRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "DB-002",
                    "Connection pools exceed the database",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "The pools of all programs, each times its replicas, are more connections than the database"
                            + " accepts, without those that it keeps for its owner (error), or more than the parameter share"
                            + " of them (warning). Pools that are not stated do not count.",
                    "Shrink the pools in proportion, so that they fit, or put a pooler in between.",
                    "Beyond the limit a connection is refused, and a program of which one more runs takes the"
                            + " others down.",
                    "PostgreSQL manual, max_connections and superuser_reserved_connections; HikariCP wiki, pool"
                            + " sizing; PgBouncer")
            .facet("tight", Severity.WARNING)
            .parameter("share", "80%", "How much of the limit the pools may take.")
            .parameter("reserved", "3", "Connections that the database keeps for its owner.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, PoolRule::check);

    private PoolRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<Call> pools = analysis.calls().to(component).stream()
                .filter(call -> call.pool().isPresent())
                .toList();
        long sum = sum(pools);
        return analysis.settings(component)
                .number("max-connections")
                .filter(_ -> analysis.is(component, Trait.DATABASE))
                .map(limit -> limit - (long) INFO.number(analysis, "reserved"))
                .filter(limit -> sum > limit * INFO.number(analysis, "share"))
                .map(limit -> finding(component, pools, sum, limit, limit * INFO.number(analysis, "share")));
    }

    private static long sum(List<Call> pools) {
        return pools.stream()
                .mapToLong(call -> call.pool().orElse(0L) * call.from().replicas())
                .sum();
    }

    private static Finding finding(Component component, List<Call> pools, long sum, long limit, double room) {
        List<Edit> edits = pools.stream()
                .map(call -> Edits.property(
                        call.link(), "pool", Scalar.of((long) (call.pool().orElse(0L) * room / sum))))
                .toList();
        boolean fits = pools.stream().allMatch(call -> call.pool().orElse(0L) * room / sum >= 1);
        return INFO.finding(
                sum > limit ? "" : "tight",
                Element.component(component.name()),
                component.name() + " has " + limit + " connections for its clients, and they keep " + sum,
                Evidence.of("connections", Long.toString(sum), "limit", Long.toString(limit)),
                fits
                        ? List.of(new Fix(
                                "Shrink the pools until they fit",
                                Edit.several("Shrink the pools at " + component.name(), edits)))
                        : List.of());
    }
}
