package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// SEC-007: a sandbox that is switched off.
public final class ProfileRule {

    private static final RuleInfo INFO = new RuleInfo(
            "SEC-007",
            "Security profile switched off",
            Severity.ERROR,
            Scope.COMPONENT,
            "securityOpt has seccomp:unconfined, apparmor:unconfined or label:disable.",
            "Take the entry away.",
            "Docker's own profile is the least that there should be.",
            "KICS 404fde2c; compose-lint CL-0009; OWASP Docker Security Cheat Sheet, rule 6");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, ProfileRule::check);

    private ProfileRule() {}

    private static final Set<String> OFF = Set.of("seccomp:unconfined", "apparmor:unconfined", "label:disable");

    private static Stream<Finding> check(Analysis analysis, Component component) {
        List<String> options = component.fields().texts("securityOpt");
        return options.stream()
                .filter(_ -> analysis.started(component))
                .filter(option -> OFF.contains(option.replace("=", ":").replace(" ", "")))
                .map(option -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " runs without a security profile",
                        Evidence.of("securityOpt", option),
                        List.of(new Fix("Take " + option + " away", Lists.without(component, "securityOpt", option)))));
    }
}
