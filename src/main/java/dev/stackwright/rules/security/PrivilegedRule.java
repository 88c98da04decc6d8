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

/// SEC-003: a container that owns its host.
public final class PrivilegedRule {

    private static final RuleInfo INFO = new RuleInfo(
            "SEC-003",
            "Privileged container",
            Severity.ERROR,
            Scope.COMPONENT,
            "A component states privileged: true.",
            "Take it away; give the one capability or device that is needed.",
            "Such a container is root on its host in all but name.",
            "KICS ae5b6871; compose-lint CL-0002; kube-linter privileged-container; OWASP Docker Security"
                    + " Cheat Sheet, rule 3");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, PrivilegedRule::check);

    private PrivilegedRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.container(component)
                .filter(_ -> component.fields().flag("privileged"))
                .map(_ -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " has every right on its host",
                        Evidence.of("privileged", "true"),
                        List.of(new Fix(
                                "Take the right away",
                                Edits.clear(component, "privileged"),
                                "What needs a device or a capability must be given that one."))));
    }
}
