package dev.stackwright.rules.data;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Quantity;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Written;
import java.util.List;
import java.util.Optional;

/// DB-003: a database without another that follows it.
public final class StandbyRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "DB-003",
                    "Database without a standby",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "At least 99.9 % availability is required, and a database that can be replicated has calls and"
                            + " no replica (where calls from an entry need it, REL-009 says so instead); or no data may be lost"
                            + " (rpo: 0s), and it has no replica, or one that its commits do not wait for.",
                    "Put a replica beside it that replicates from it; for an rpo of 0 name it in"
                            + " synchronous_standby_names too.",
                    "The database is often the last thing that runs once, and a replica that follows behind lacks the"
                            + " last commits when it takes over.",
                    "PostgreSQL manual, log-shipping standby servers; Awesome Prometheus Alerts")
            .facets("rpo")
            .parameter("target", "99.9", "The availability in percent from which on it needs one.")
            .notInDev();

    /// What a server is told in its own configuration when commits wait for its replicas.
    private static final String WAITS = "synchronous_standby_names|(?i)semi_?sync|wsrep_|group_replication";

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, StandbyRule::check);

    private StandbyRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean used = analysis.calls().to(component).stream()
                .anyMatch(call -> !call.link().optional());
        if (!used || !alone(analysis, component)) {
            return Optional.empty();
        }
        boolean followed = analysis.linksTo(component).stream().anyMatch(StandbyRule::replicates);
        Optional<Long> rpo = analysis.topology().requirements().text("rpo").flatMap(Quantity::millis);
        if (rpo.filter(millis -> millis == 0).isPresent()
                && !Written.of(component).has(WAITS)) {
            return Optional.of(loss(component, followed));
        }
        return !followed
                        && INFO.demanded(analysis)
                        && analysis.calls().lostWithout(component).isEmpty()
                ? Optional.of(single(component))
                : Optional.empty();
    }

    /// True for a primary: a database that can have replicas, is none itself and does not run as a cluster.
    private static boolean alone(Analysis analysis, Component component) {
        return analysis.is(component, Trait.DATABASE)
                && analysis.servers(component) == 1
                && analysis.kind(component)
                        .flatMap(kind -> kind.offer(Pattern.REPLICATE_, component))
                        .isPresent()
                && analysis.linksFrom(component).stream().noneMatch(StandbyRule::replicates);
    }

    private static boolean replicates(Link link) {
        return link.pattern().equals(Pattern.REPLICATE_.id());
    }

    private static Finding loss(Component component, boolean followed) {
        return INFO.finding(
                "rpo",
                Element.component(component.name()),
                followed
                        ? "No data may be lost, but a commit of " + component.name() + " does not wait for its replica"
                        : "No data may be lost, but what " + component.name() + " has committed is nowhere else",
                Evidence.of("rpo", "0s", "replica", followed ? "asynchronous" : "none"),
                List.of());
    }

    private static Finding single(Component component) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " has no replica that could take its place",
                Evidence.of("replica", "none"),
                List.of());
    }
}
