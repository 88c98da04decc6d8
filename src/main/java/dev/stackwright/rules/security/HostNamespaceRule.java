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
import java.util.stream.Stream;

/// SEC-006: a container without walls.
public final class HostNamespaceRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-006",
                    "Namespace of the host shared",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A component uses the network, the processes or the shared memory of the host (networkMode,"
                            + " pid or ipc: host), or its users (userns: host, info).",
                    "Take it away, and publish the ports that are needed.",
                    "Without its own namespace a container sees and reaches what every network and zone of the"
                            + " drawing keeps from it.",
                    "KICS 071a71ff, 4f31dd9f, baa3890f, 8af7162d; compose-lint CL-0008, CL-0010; kube-linter"
                            + " host-network")
            .facets("networkMode", "pid", "ipc")
            .facet("userns", Severity.INFO);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, HostNamespaceRule::check);

    private HostNamespaceRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        return INFO.facets().keySet().stream()
                .filter(_ -> analysis.started(component))
                .filter(key ->
                        component.fields().text(key).filter("host"::equals).isPresent())
                .map(key -> INFO.finding(
                        key,
                        Element.component(component.name()),
                        component.name() + " shares the host's own " + key,
                        Evidence.of(key, "host"),
                        List.of(new Fix(
                                "Give it its own",
                                Edits.clear(component, key),
                                "It no longer reaches what only the host can."))));
    }
}
