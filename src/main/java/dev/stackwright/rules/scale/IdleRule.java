package dev.stackwright.rules.scale;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
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

/// COST-001: servers that wait for work.
public final class IdleRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "COST-001",
                    "More servers than there is work",
                    Severity.INFO,
                    Scope.PATH,
                    "A component states capacityPerReplica, runs more often than the parameter spare says, and what"
                            + " arrives, in a burst too, is less than the parameter share of what all of them bear.",
                    "Run as many as bear a burst with 40 % to spare, and no fewer than the parameter spare says.",
                    "A server that waits costs as much as one that works.",
                    "AWS Well-Architected, cost optimization, from memory")
            .parameter("share", "15%", "How much of what a component bears must arrive at least.")
            .parameter("spare", "2", "How many servers there may be for safety alone.")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, IdleRule::check);

    private IdleRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        double burst = analysis.topology()
                .requirements()
                .text("burstFactor")
                .flatMap(Quantity::number)
                .orElse(1.0);
        return Analysis.capacity(component)
                .filter(_ -> component.replicas() > INFO.number(analysis, "spare"))
                .flatMap(one -> analysis.load()
                        .into(component)
                        .map(rate -> rate * burst)
                        .filter(rate -> rate < one * component.replicas() * INFO.number(analysis, "share"))
                        .map(rate -> finding(analysis, component, rate, one)));
    }

    private static Finding finding(Analysis analysis, Component component, double rate, double each) {
        long right = Math.max((long) INFO.number(analysis, "spare"), (long) Math.ceil(rate / (each * 0.6)));
        long borne = Math.round(each * component.replicas());
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " bears " + borne + " calls a second, and no more than " + Math.round(rate)
                        + " arrive",
                Evidence.of("arrives", Math.round(rate) + "/s", "borne", borne + "/s"),
                List.of(new Fix(
                        "Run it " + right + " times",
                        Edits.property(component, "replicas", Scalar.of(right)),
                        "Fewer servers are left when one fails.")));
    }
}
