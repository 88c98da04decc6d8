package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.KernelLimits;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import java.util.List;

/// The keys of a service that have no field of their own in a blueprint: the bounded log that everything has, what the
/// kind needs, and what the component's properties say.
final class ContainerKeys {

    private static final Fields BOUNDED_LOG = Fields.of(
            "logging",
            Fields.of("driver", Scalar.of("json-file"))
                    .with("options", Fields.of("max-size", Scalar.of("10m")).with("max-file", Scalar.of("3"))));

    private static final List<String[]> SPELLINGS = List.of(
            new String[] {"capAdd", "cap_add"},
            new String[] {"capDrop", "cap_drop"},
            new String[] {"securityOpt", "security_opt"},
            new String[] {"readOnly", "read_only"},
            new String[] {"privileged", "privileged"},
            new String[] {"pid", "pid"},
            new String[] {"ipc", "ipc"},
            new String[] {"userns", "userns_mode"},
            new String[] {"devices", "devices"},
            new String[] {"cgroupParent", "cgroup_parent"},
            new String[] {"ulimits", "ulimits"},
            new String[] {"logging", "logging"});

    private ContainerKeys() {}

    static Fields of(Instance instance, boolean reachesMachine) {
        Component component = instance.component();
        Fields keys = BOUNDED_LOG;
        if (component.fields().has("logging")) {
            keys = Fields.EMPTY;
        }
        keys = keys.over(instance.container().compose());
        for (String[] spelling : SPELLINGS) {
            var value = component.fields().value(spelling[0]);
            if (value.isPresent()) {
                keys = keys.with(spelling[1], value.get());
            }
        }
        if (reachesMachine) {
            keys = keys.with("extra_hosts", Items.of(Address.MACHINE + ":host-gateway"));
        }
        return openFiles(keys, component).over(component.fields().fields("compose"));
    }

    /// A proxy opens two files for each of its connections.
    private static Fields openFiles(Fields keys, Component component) {
        return KernelLimits.openFiles(component)
                .map(files -> keys.over(Fields.of("ulimits", Fields.of("nofile", Scalar.of(files)))))
                .orElse(keys);
    }
}
