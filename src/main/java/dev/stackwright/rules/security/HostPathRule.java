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

/// SEC-005: a folder of the host that is not for containers.
public final class HostPathRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-005",
                    "Sensitive folder of the host in a container",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A component mounts a folder that the host itself lives on (/etc, /root, /boot, /proc, /sys,"
                            + " /dev, /lib, /usr, /home, /var/lib/docker, or keys such as ~/.ssh) for writing (error) or for"
                            + " reading (warning).",
                    "Mount a volume, or only the folder that is needed.",
                    "Who writes there is root on the host; who reads there has its secrets.",
                    "KICS 1c1325ff; compose-lint CL-0013, CL-0025; kube-linter sensitive-host-mounts")
            .facet("read", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, HostPathRule::check);

    private HostPathRule() {}

    private static final Set<String> SENSITIVE = Set.of(
            "/etc",
            "/root",
            "/boot",
            "/proc",
            "/sys",
            "/dev",
            "/lib",
            "/usr",
            "/home",
            "/var/lib/docker",
            "~",
            "~/.ssh",
            "~/.aws",
            "~/.kube",
            "~/.docker");

    private static Stream<Finding> check(Analysis analysis, Component component) {
        return Mounts.of(analysis, component)
                .filter(mount -> SENSITIVE.contains(mount.source().replaceFirst("/+$", "")))
                .map(mount -> INFO.finding(
                        mount.entry().readOnly() ? "read" : "",
                        Element.component(component.name()),
                        component.name() + " can " + (mount.entry().readOnly() ? "read " : "change ") + mount.source()
                                + " of its host",
                        Evidence.of("source", mount.source()),
                        List.of(new Fix(
                                "Do not mount it",
                                mount.removed(component),
                                "The program does not find the folder any more."))));
    }
}
