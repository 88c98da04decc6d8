package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.EngineKeys;
import dev.stackwright.analysis.KernelLimits;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import java.util.stream.Stream;

/// The keys of a service that have no field of their own in a blueprint: the bounded log that everything has, what the
/// kind needs, and what the component's properties say.
final class ContainerKeys {

    private static final Fields BOUNDED_LOG = Fields.of(
            "logging",
            Fields.of("driver", Scalar.of("json-file"))
                    .with("options", Fields.of("max-size", Scalar.of("10m")).with("max-file", Scalar.of("3"))));

    private ContainerKeys() {}

    static Fields of(Instance instance, boolean reachesMachine, boolean leftOut) {
        Component component = instance.component();
        Fields keys = BOUNDED_LOG;
        if (component.fields().has("logging")) {
            keys = Fields.EMPTY;
        }
        keys = keys.over(EngineKeys.of(component, instance.container().compose()));
        if (reachesMachine) {
            keys = keys.with("extra_hosts", Items.of(Address.MACHINE + ":host-gateway"));
        }
        Fields all = openFiles(keys, component).over(component.fields().fields("compose"));
        return leftOut ? all.with("profiles", profiles(all)) : all;
    }

    private static Items profiles(Fields keys) {
        return Items.of(Stream.concat(keys.texts("profiles").stream(), Stream.of(Service.LEFT_OUT))
                .distinct()
                .toArray(String[]::new));
    }

    /// A proxy opens two files for each of its connections.
    private static Fields openFiles(Fields keys, Component component) {
        return KernelLimits.openFiles(component)
                .map(files -> keys.over(Fields.of("ulimits", Fields.of("nofile", Scalar.of(files)))))
                .orElse(keys);
    }
}
