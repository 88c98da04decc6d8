package dev.stackwright.rules.security;

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

/// SEC-011: a program that runs as root.
public final class RootRule {

    private static final RuleInfo INFO = new RuleInfo(
            "SEC-011",
            "Container told to run as root",
            Severity.ERROR,
            Scope.COMPONENT,
            "A component states user: root or 0. What the image runs as by itself is not known here.",
            "Take it away, so that the image decides, or name another user.",
            "An unprivileged user is the best protection when a program is broken into.",
            "compose-lint CL-0018; kube-linter run-as-non-root; OWASP Docker Security Cheat Sheet, rule 2");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, RootRule::check);

    private RootRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return component
                .fields()
                .text("user")
                .filter(_ -> analysis.started(component))
                .filter(user -> user.matches("(root|0)(:.*)?"))
                .map(user -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " is told to run as root",
                        Evidence.of("user", user),
                        List.of(new Fix(
                                "Let the image decide",
                                Edits.clear(component, "user"),
                                "Files that root has written stay root's."))));
    }
}
