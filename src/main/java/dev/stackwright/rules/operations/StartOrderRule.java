package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Value;
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

/// OPS-002: a start that does not wait.
public final class StartOrderRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-002",
                    "Start order that does not wait for readiness",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "The compose part of a component states depends_on as a list, or with condition"
                            + " service_started, which takes the place of the order that follows from the links.",
                    "Take it away: a component then waits until those that it is linked to are well.",
                    "Compose waits only until a container runs, and a server that starts is not ready yet.",
                    "Docker Compose, startup order; postgres image, caveats")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, StartOrderRule::check);

    private StartOrderRule() {}

    private static final String PATH = "compose.depends_on";

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<Value> stated = component.fields().value(PATH).filter(_ -> analysis.started(component));
        boolean list = stated.filter(Items.class::isInstance).isPresent();
        boolean started = component.fields().fields(PATH).entries().values().stream()
                .anyMatch(entry -> entry instanceof Fields fields
                        && fields.text("condition")
                                .filter("service_started"::equals)
                                .isPresent());
        return list || started
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " starts when others run, and not when they are ready",
                        Evidence.of("depends_on", list ? "list" : "service_started"),
                        List.of(new Fix("Take the order from the links", Edits.clear(component, PATH)))))
                : Optional.empty();
    }
}
