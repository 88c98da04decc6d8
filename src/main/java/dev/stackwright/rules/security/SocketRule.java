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

/// SEC-004: a container that commands the engine.
public final class SocketRule {

    private static final RuleInfo INFO = new RuleInfo(
            "SEC-004",
            "Control socket of the engine in a container",
            Severity.ERROR,
            Scope.COMPONENT,
            "A component mounts the socket of Docker, containerd, Podman or CRI-O, or a folder that it"
                    + " lies in, be it read-only.",
            "Put a docker-socket-proxy on an internal network, and link to that.",
            "Whoever talks to the engine is root on the host; a read-only mount does not make its"
                    + " interface read-only.",
            "KICS d6355c88; compose-lint CL-0001; kube-linter docker-sock; OWASP Docker Security Cheat"
                    + " Sheet, rule 1");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, SocketRule::check);

    private SocketRule() {}

    private static final Set<String> FOLDERS = Set.of("/", "/run", "/var", "/var/run");

    private static Stream<Finding> check(Analysis analysis, Component component) {
        return Mounts.of(analysis, component)
                .filter(mount -> socket(mount.source()))
                .map(mount -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " can command the engine through " + mount.source(),
                        Evidence.of("source", mount.source()),
                        List.of(new Fix(
                                "Do not mount it",
                                mount.removed(component),
                                "A program that asks the engine needs another way to it."))));
    }

    private static boolean socket(String source) {
        String path = source.length() > 1 ? source.replaceFirst("/+$", "") : source;
        return FOLDERS.contains(path) || path.matches(".*/(docker|containerd|podman|crio)\\.sock");
    }
}
