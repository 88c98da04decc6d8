package dev.stackwright.rules.topology;

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
import java.util.regex.Pattern;

/// TOPO-004: container names that Docker would refuse.
public final class NameRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "TOPO-004",
                    "Container name collides or is not valid",
                    Severity.ERROR,
                    Scope.WHOLE,
                    "Two components state the same container name, or one is spelled as Docker does not allow, or a component"
                            + " with several replicas has one at all.",
                    "Drop the container name; Compose then makes one from the project and the service.",
                    "Docker refuses a name that is taken or badly spelled, and a fixed name cannot be scaled.",
                    "dclint no-duplicate-container-names and service-container-name-regex")
            .facets("spelling", "replicas", "taken");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, NameRule::check);

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_.-]+");

    private NameRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return name(analysis, component).flatMap(name -> check(analysis, component, name));
    }

    private static Optional<String> name(Analysis analysis, Component component) {
        return component.fields().text("containerName").filter(_ -> analysis.started(component));
    }

    private static Optional<Finding> check(Analysis analysis, Component component, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of(finding(component, "spelling", name, "is not a name that Docker allows"));
        }
        if (component.replicas() > 1) {
            return Optional.of(
                    finding(component, "replicas", name, "cannot be given to " + component.replicas() + " replicas"));
        }
        boolean taken = analysis.components()
                .filter(other -> !other.name().equals(component.name()))
                .flatMap(other -> name(analysis, other).stream())
                .anyMatch(name::equals);
        return taken ? Optional.of(finding(component, "taken", name, "is used twice")) : Optional.empty();
    }

    private static Finding finding(Component component, String facet, String name, String complaint) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                "The container name '" + name + "' of " + component.name() + " " + complaint,
                Evidence.of("containerName", name),
                List.of(new Fix("Drop the container name", Edits.clear(component, "containerName"))));
    }
}
