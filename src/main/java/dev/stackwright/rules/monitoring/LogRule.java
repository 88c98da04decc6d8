package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
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

/// LOG-001: a log that fills the disk, or is thrown away.
public final class LogRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "LOG-001",
                    "Container log without rotation, or thrown away",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A component states a log driver that throws everything away (none), or json-file without"
                            + " max-size. A component that states nothing gets a log of three files of 10 MB.",
                    "Take the statement away.",
                    "json-file never rotates by itself and fills the disk; without a log there is nothing to look"
                            + " into.",
                    "Docker, configure logging drivers; compose-lint CL-0014")
            .facets("none");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, LogRule::check);

    private LogRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Fields logging = component.fields().fields("logging");
        String driver = logging.text("driver").orElse("json-file");
        boolean none = driver.equals("none");
        boolean endless = driver.equals("json-file") && !logging.has("options.max-size");
        return analysis.started(component) && !logging.isEmpty() && (none || endless)
                ? Optional.of(INFO.finding(
                        none ? "none" : "",
                        Element.component(component.name()),
                        none
                                ? component.name() + " throws its log away"
                                : "The log of " + component.name() + " grows without end",
                        Evidence.of("driver", driver),
                        List.of(new Fix("Bound the log", Edits.clear(component, "logging")))))
                : Optional.empty();
    }
}
