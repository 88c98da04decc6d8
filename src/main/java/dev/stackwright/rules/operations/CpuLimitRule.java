package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
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

/// OPS-005: a container that may take all processors.
public final class CpuLimitRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-005",
                    "No CPU limit",
                    Severity.INFO,
                    Scope.COMPONENT,
                    "A component states 0 processors, or neither it nor its kind has a limit.",
                    "Take the kind's own limit.",
                    "One busy container starves all the others.",
                    "KICS 6b610c50; compose-lint CL-0026; Docker, resource constraints")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, CpuLimitRule::check);

    private CpuLimitRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean stated = component.fields().has("limits.cpus");
        return analysis.container(component)
                .filter(container -> container.cpus().orElse(0.0) == 0)
                .map(_ -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " may take all the processors of its host",
                        Evidence.of(
                                "limits.cpus",
                                component.fields().text("limits.cpus").orElse("none")),
                        stated
                                ? List.of(new Fix("Take the kind's limit", Edits.clear(component, "limits.cpus")))
                                : List.of()));
    }
}
