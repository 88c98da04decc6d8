package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
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

/// MON-004: two watchmen who do not know of each other.
public final class AlertPairRule {

    private static final RuleInfo INFO = new RuleInfo(
            "MON-004",
            "Several Alertmanagers behind one name",
            Severity.ERROR,
            Scope.COMPONENT,
            "An Alertmanager states several replicas. Those that are made here do not know of each other,"
                    + " and one name leads to one of them.",
            "Run one.",
            "Prometheus must tell all Alertmanagers of a group, and they must know of each other; else"
                    + " alerts come twice, and silences hold in one of them only.",
            "Alertmanager, high availability");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, AlertPairRule::check);

    private AlertPairRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return component.replicas() > 1 && analysis.is(component, Trait.ALERTING)
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " runs " + component.replicas() + " times, each by itself",
                        Evidence.of("replicas", Integer.toString(component.replicas())),
                        List.of(new Fix("Run it once", Edits.clear(component, "replicas")))))
                : Optional.empty();
    }
}
