package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
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

/// SEC-021: a device that is the host.
public final class DeviceRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-021",
                    "Device or control group of the host",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A component has a device of the host that is a disk or its memory (error), or states a"
                            + " control group of its own (warning).",
                    "Take it away.",
                    "Who reads the disk reads everything on it; a foreign control group takes the limits away.",
                    "compose-lint CL-0016; KICS 4d9f44c6")
            .facet("device", Severity.ERROR);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, DeviceRule::check);

    private DeviceRule() {}

    private static final String HOST = "/dev/(sd|hd|vd|xvd|nvme|dm-|mapper|mem|kmem|kmsg|port|root).*";

    private static Stream<Finding> check(Analysis analysis, Component component) {
        if (!analysis.started(component)) {
            return Stream.empty();
        }
        Stream<Finding> devices = component.fields().texts("devices").stream()
                .filter(device -> device.matches(HOST))
                .map(device -> finding(
                        component,
                        "device",
                        "has the device " + device,
                        device,
                        Lists.without(component, "devices", device)));
        Stream<Finding> groups = component.fields().text("cgroupParent").stream()
                .map(group -> finding(
                        component,
                        "",
                        "is in the control group " + group,
                        group,
                        Edits.clear(component, "cgroupParent")));
        return Stream.concat(devices, groups);
    }

    private static Finding finding(Component component, String facet, String complaint, String value, Edit edit) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " " + complaint,
                Evidence.of("value", value),
                List.of(new Fix("Take it away", edit, "What needs it fails.")));
    }
}
