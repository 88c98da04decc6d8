package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
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

/// OPS-008: code that is changed from outside.
public final class SourceMountRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-008",
                    "Source code mounted into a program",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A program mounts a folder beside the design (./ or ../) for writing, outside stage dev.",
                    "Take the mount away, and build the code into the image; mount configuration read-only.",
                    "What runs is then not what was tested, and can be changed from outside.",
                    "Docker, Compose in production")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, SourceMountRule::check);

    private SourceMountRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        return component.fields().texts("volumes").stream()
                .filter(_ -> analysis.is(component, Trait.WORKLOAD))
                .filter(text -> text.startsWith("."))
                .filter(text -> !VolumeEntry.of(text).readOnly())
                .map(text -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " runs with the folder "
                                + VolumeEntry.of(text).source() + " mounted",
                        Evidence.of("source", VolumeEntry.of(text).source()),
                        List.of(new Fix("Mount it read-only", readOnly(component, text), "What writes there fails."))));
    }

    private static Edit readOnly(Component component, String text) {
        List<String> volumes = component.fields().texts("volumes").stream()
                .map(other -> other.equals(text) ? text + ":ro" : other)
                .toList();
        return Edits.property(component, "volumes", Items.of(volumes.toArray(String[]::new)));
    }
}
