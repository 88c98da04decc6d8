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
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// SEC-010: a right that opens the host.
public final class CapabilityRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-010",
                    "Dangerous capability added",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "capAdd has a capability that gives the host away (ALL, SYS_ADMIN, SYS_MODULE, SYS_RAWIO;"
                            + " error), or one that reaches beyond the container (NET_ADMIN, SYS_PTRACE, DAC_READ_SEARCH,"
                            + " BPF, PERFMON, SYS_BOOT, SYS_TIME, SYSLOG; warning).",
                    "Take it away.",
                    "Each of them gives the host away, lets others be read, or lets the host be stopped.",
                    "compose-lint CL-0011, CL-0024, CL-0027 to CL-0030; KICS ce76b7d0")
            .facet("reach", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, CapabilityRule::check);

    private CapabilityRule() {}

    private static final Set<String> HOST = Set.of("ALL", "SYS_ADMIN", "SYS_MODULE", "SYS_RAWIO");
    private static final Set<String> REACH =
            Set.of("NET_ADMIN", "SYS_PTRACE", "DAC_READ_SEARCH", "BPF", "PERFMON", "SYS_BOOT", "SYS_TIME", "SYSLOG");

    private static Stream<Finding> check(Analysis analysis, Component component) {
        return component.fields().texts("capAdd").stream()
                .filter(_ -> analysis.started(component))
                .filter(text -> HOST.contains(plain(text)) || REACH.contains(plain(text)))
                .map(text -> INFO.finding(
                        HOST.contains(plain(text)) ? "" : "reach",
                        Element.component(component.name()),
                        component.name() + " has the capability " + plain(text),
                        Evidence.of("capAdd", text),
                        List.of(new Fix(
                                "Take " + text + " away",
                                Lists.without(component, "capAdd", text),
                                "What needs it fails."))));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceFirst("^CAP_", "");
    }
}
