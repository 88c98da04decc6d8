package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// SEC-020: a folder that two write.
public final class SharedVolumeRule {

    private static final RuleInfo INFO = new RuleInfo(
            "SEC-020",
            "Volume that several components write",
            Severity.WARNING,
            Scope.WHOLE,
            "Two components mount the same volume or folder for writing. Data folders are judged by" + " DB-001.",
            "Mount it read-only where it is only read.",
            "Files are written over each other, and what one writes the other runs.",
            "KICS 8c978947; RabbitMQ production checklist, storage isolation");

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, SharedVolumeRule::check);

    private SharedVolumeRule() {}

    private static List<Finding> check(Analysis analysis) {
        Map<String, String> writers = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        analysis.components()
                .filter(component -> !analysis.is(component, Trait.STATEFUL))
                .forEach(component -> Mounts.of(analysis, component)
                        .filter(mount ->
                                !mount.entry().readOnly() && !mount.source().isEmpty())
                        .forEach(mount -> {
                            String first = writers.putIfAbsent(mount.source(), component.name());
                            if (first != null && !first.equals(component.name())) {
                                findings.add(finding(component, mount, first));
                            }
                        }));
        return findings;
    }

    private static Finding finding(Component component, Mounts.Mount mount, String first) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " and " + first + " both write " + mount.source(),
                Evidence.of("volume", mount.source()),
                List.of(new Fix(
                        "Let " + component.name() + " only read it",
                        mount.readOnly(component),
                        "What writes there fails.")));
    }
}
