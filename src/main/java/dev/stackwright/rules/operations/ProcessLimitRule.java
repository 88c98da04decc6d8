package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
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

/// OPS-006: a container that may start processes until its host has none left.
public final class ProcessLimitRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-006",
                    "No limit of processes",
                    Severity.INFO,
                    Scope.COMPONENT,
                    "A component states no limits.pids, or none that limits anything (0, -1).",
                    "Allow the parameter processes; twice that where a Java heap is set, and one more for each connection"
                            + " that a server allows.",
                    "A program that forks without end takes the numbers of all others on the host. Where systemd limits"
                            + " the engine's tasks, the harm is smaller.",
                    "KICS 221e0658; OWASP Docker Security Cheat Sheet, rule 7")
            .parameter("processes", "512", "How many processes and threads a container is given.")
            .notInDev()
            .onRequest();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ProcessLimitRule::check);

    private ProcessLimitRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.rights(component)
                .filter(rights -> rights.processes().isEmpty())
                .map(_ -> finding(component, needed(analysis, component)));
    }

    private static long needed(Analysis analysis, Component component) {
        long base = Math.round(INFO.number(analysis, "processes"));
        boolean java = analysis.settings(component).has("heap");
        return (java ? 2 * base : base)
                + analysis.settings(component).number("max-connections").orElse(0L);
    }

    private static Finding finding(Component component, long needed) {
        String raw = "compose.pids_limit";
        String place = component.fields().has(raw) ? raw : "limits.pids";
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " may start as many processes as its host has room for",
                Evidence.of(place, component.fields().text(place).orElse("none")),
                List.of(new Fix(
                        "Allow " + needed,
                        Edits.property(component, place, Scalar.of(needed)),
                        "A program with more threads than that cannot start another.")));
    }
}
