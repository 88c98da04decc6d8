package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Rights;
import dev.stackwright.catalog.Trait;
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
import java.util.Optional;

/// SEC-008: programs that may gain rights.
public final class PrivilegeGainRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-008",
                    "Programs may gain rights",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A container that is not privileged has no no-new-privileges among its securityOpt, by its kind or by"
                            + " the design.",
                    "Add no-new-privileges:true.",
                    "A program of a user can then become root by a file such as sudo or su. An entry point that goes the"
                            + " other way, from root to a user, works as before.",
                    "KICS 27fcc7d6, 610e266e; compose-lint CL-0003; OWASP Docker Security Cheat Sheet, rule 4")
            .milderInDev()
            .onRequest();

    private static final Listed SECURITY_OPT = new Listed("securityOpt", "security_opt");
    private static final String OPTION = "no-new-privileges:true";

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, PrivilegeGainRule::check);

    private PrivilegeGainRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.rights(component)
                .filter(rights -> !rights.privileged() && !rights.gainsNothing())
                .map(rights -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        "A program in " + component.name() + " may gain rights that it was not started with",
                        Evidence.of("securityOpt", Listed.text(rights.options())),
                        List.of(new Fix(
                                "Add no-new-privileges",
                                SECURITY_OPT.with(component, others(rights), List.of(OPTION)),
                                caution(analysis, component)))));
    }

    private static List<String> others(Rights rights) {
        return rights.options().stream()
                .filter(option -> !option.startsWith("no-new-privileges"))
                .toList();
    }

    private static String caution(Analysis analysis, Component component) {
        return analysis.is(component, Trait.WORKLOAD)
                ? "A program that uses sudo, su or another setuid file fails."
                : "";
    }
}
