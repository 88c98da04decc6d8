package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Rights;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
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

/// SEC-009: rights that nobody asked for.
public final class KeptCapabilitiesRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-009",
                    "Capabilities not dropped",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A container that is not privileged keeps the engine's own set of capabilities: neither its kind nor the"
                            + " design drops ALL.",
                    "Drop ALL, and give back what the kind is known to need.",
                    "Docker leaves root fourteen capabilities, among them to send any packet and to pass over a file's"
                            + " permissions. Most programs need none.",
                    "KICS ce76b7d0; compose-lint CL-0006; kube-linter drop-net-raw-capability; OWASP Docker Security"
                            + " Cheat Sheet, rule 3")
            .milderInDev()
            .onRequest();

    private static final Listed CAP_DROP = new Listed("capDrop", "cap_drop");
    private static final Listed CAP_ADD = new Listed("capAdd", "cap_add");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, KeptCapabilitiesRule::check);

    private KeptCapabilitiesRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return analysis.rights(component)
                .filter(rights -> !rights.privileged() && !rights.dropsAll())
                .map(rights -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " keeps capabilities that it may not need",
                        Evidence.of("capDrop", Listed.text(rights.dropped())),
                        List.of(fix(analysis, component, rights))));
    }

    private static Fix fix(Analysis analysis, Component component, Rights rights) {
        Edit drop = CAP_DROP.set(component, List.of("ALL"));
        Optional<List<String>> known = analysis.kind(component)
                .flatMap(kind -> kind.hardening().capabilities())
                .or(() -> known(analysis, component, rights));
        if (known.isEmpty()) {
            return new Fix(
                    "Drop all capabilities",
                    drop,
                    "A program that changes its user, its files' owner or a file of others needs the capabilities for"
                            + " that back, in capAdd.");
        }
        String title = "Drop all capabilities";
        List<String> needed = known.get();
        return needed.isEmpty()
                ? new Fix(title, drop)
                : new Fix(
                        title + " but " + needed.size(),
                        new Edit.Several(title, List.of(drop, CAP_ADD.with(component, rights.added(), needed))));
    }

    /// A server that its kind starts as a user has none of them from the beginning.
    private static Optional<List<String>> known(Analysis analysis, Component component, Rights rights) {
        return rights.isUser() && !analysis.is(component, Trait.WORKLOAD) ? Optional.of(List.of()) : Optional.empty();
    }
}
