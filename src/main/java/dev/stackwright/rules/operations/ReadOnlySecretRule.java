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

/// OPS-012: a secret that has nowhere to go.
public final class ReadOnlySecretRule {

    private static final RuleInfo INFO = new RuleInfo(
            "OPS-012",
            "Read-only root file system that a secret is written into",
            Severity.ERROR,
            Scope.COMPONENT,
            "A component is made read-only, and it is handed a secret: one that its kind generates, or one of its own.",
            "Leave its root file system writable.",
            "Compose writes a secret from the environment into the container's files before it starts, and refuses to"
                    + " where they are read-only, so nothing of the stack comes up.",
            "docker/compose, secrets from the environment in read-only services");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ReadOnlySecretRule::check);

    private ReadOnlySecretRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.rights(component)
                .filter(rights -> rights.readOnly() && rights.secret())
                .map(_ -> finding(component));
    }

    private static Finding finding(Component component) {
        String place = component.fields().has("readOnly") ? "readOnly" : "compose.read_only";
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " is read-only, so its secret cannot be written into it",
                Evidence.of(place, "true"),
                List.of(new Fix(
                        "Leave it writable",
                        Edits.clear(component, place),
                        "Whoever breaks in can change its files then.")));
    }
}
