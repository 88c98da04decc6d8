package dev.stackwright.generate.blueprint;

import dev.stackwright.model.Fields;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One Compose service. `component` is the component that it belongs to; an empty `command` means the image's own;
/// `compose` holds keys that the design passes through to `compose.yaml` as they are.
public record Service(
        String name,
        String component,
        Source source,
        List<String> command,
        SequencedMap<String, String> environment,
        List<PortBinding> ports,
        List<Mount> mounts,
        SequencedMap<String, List<String>> networks,
        SequencedMap<String, Condition> dependsOn,
        Optional<Healthcheck> healthcheck,
        Lifecycle lifecycle,
        Resources resources,
        List<String> secrets,
        SequencedMap<String, String> labels,
        Fields compose) {

    /// The label by which a container says which component of a design it belongs to.
    public static final String COMPONENT_LABEL = "dev.stackwright.component";

    /// The label of a service that runs to its end.
    public static final String JOB_LABEL = "dev.stackwright.job";

    /// The profile of a service that the stack is started without.
    public static final String LEFT_OUT = "left-out";

    /// When a dependent may start.
    public enum Condition {
        STARTED("service_started"),
        HEALTHY("service_healthy"),
        COMPLETED("service_completed_successfully");

        private final String id;

        Condition(String id) {
            this.id = id;
        }

        /// Compose's spelling.
        public String id() {
            return id;
        }
    }

    /// Where the image comes from.
    public sealed interface Source {}

    /// A ready image.
    public record Image(String reference) implements Source {}

    /// An image built from a folder: paths are relative to the export folder or absolute; the result is tagged `image`.
    public record Build(
            String context,
            Optional<String> dockerfile,
            Optional<String> target,
            SequencedMap<String, String> args,
            String image)
            implements Source {}

    /// A published port: `hostIp:published` on the host leads to `target` in the container; `protocol` is tcp or udp.
    public record PortBinding(String hostIp, int published, int target, String protocol) {}

    /// Something mounted into the container.
    public sealed interface Mount {
        /// The path in the container.
        String target();
    }

    /// A named volume, by its key.
    public record VolumeMount(String volume, String target) implements Mount {}

    /// A file or folder of the host; `source` is relative to the export folder (`./config/web/nginx.conf`) or absolute.
    public record BindMount(String source, String target, boolean readOnly) implements Mount {}

    /// A file system in memory.
    public record TmpfsMount(String target) implements Mount {}

    /// How a person or a restart sees and treats the process: user, restart policy, how it is stopped, its host name.
    public record Lifecycle(
            Optional<String> user,
            String restart,
            Optional<String> stopSignal,
            java.time.Duration stopGrace,
            Optional<String> hostname) {}

    /// What it may use: memory in bytes, CPUs, and how many of it run.
    public record Resources(Optional<Long> memory, Optional<Double> cpus, int replicas) {}

    /// Copies the collections, keeping their order.
    public Service {
        command = List.copyOf(command);
        environment = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(environment));
        ports = List.copyOf(ports);
        mounts = List.copyOf(mounts);
        networks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(networks));
        dependsOn = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(dependsOn));
        secrets = List.copyOf(secrets);
        labels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(labels));
    }

    /// True if the service is to run to its end rather than to stay up.
    public boolean job() {
        return labels.containsKey(JOB_LABEL);
    }

    /// True if it mounts this volume.
    public boolean mounts(String volume) {
        return mounts.stream()
                .anyMatch(mount -> mount instanceof VolumeMount(String source, String _) && source.equals(volume));
    }

    /// True if the stack is started without it.
    public boolean leftOut() {
        return compose.texts("profiles").contains(LEFT_OUT);
    }

    /// The reference under which the image is found on the engine.
    public String image() {
        return switch (source) {
            case Image(String reference) -> reference;
            case Build build -> build.image();
        };
    }
}
