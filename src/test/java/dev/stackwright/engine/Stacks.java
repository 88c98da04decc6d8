package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Blueprint.Network;
import dev.stackwright.generate.blueprint.Blueprint.Secret;
import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.Lifecycle;
import dev.stackwright.generate.blueprint.Service.Mount;
import dev.stackwright.generate.blueprint.Service.PortBinding;
import dev.stackwright.generate.blueprint.Service.Resources;
import dev.stackwright.model.Fields;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Blueprints for tests, said briefly.
public final class Stacks {

    /// The small image that every laboratory has.
    public static final String BUSYBOX = "busybox:1.37.0-musl";

    private Stacks() {}

    /// A blueprint of these services on networks and volumes that they name themselves.
    public static Blueprint of(String name, Draft... drafts) {
        SequencedMap<String, Service> services = new LinkedHashMap<>();
        SequencedMap<String, Network> networks = new LinkedHashMap<>();
        List<String> volumes = new ArrayList<>();
        List<Secret> secrets = new ArrayList<>();
        for (Draft draft : drafts) {
            Service service = draft.service();
            services.put(service.name(), service);
            service.networks().keySet().forEach(key -> networks.putIfAbsent(key, new Network(key, false)));
            service.mounts().forEach(mount -> {
                if (mount instanceof Service.VolumeMount volume && !volumes.contains(volume.volume())) {
                    volumes.add(volume.volume());
                }
            });
            service.secrets()
                    .forEach(secret -> secrets.add(new Secret(secret, secret.toUpperCase(java.util.Locale.ROOT), "")));
        }
        return new Blueprint(name, services, networks, volumes, List.of(), secrets, List.of());
    }

    /// A service of busybox that sleeps.
    public static Draft sleeper(String name) {
        return new Draft(name).runs("sh", "-c", "trap 'exit 0' TERM; sleep 600 & wait");
    }

    /// A service being written.
    public static final class Draft {
        private final String name;
        private Service.Source source = new Service.Image(BUSYBOX);
        private List<String> command = List.of();
        private final SequencedMap<String, String> environment = new LinkedHashMap<>();
        private final List<PortBinding> ports = new ArrayList<>();
        private final List<Mount> mounts = new ArrayList<>();
        private final SequencedMap<String, List<String>> networks = new LinkedHashMap<>();
        private final SequencedMap<String, Condition> dependsOn = new LinkedHashMap<>();
        private Optional<Healthcheck> healthcheck = Optional.empty();
        private Lifecycle lifecycle =
                new Lifecycle(Optional.empty(), "no", Optional.empty(), Duration.ofSeconds(2), Optional.empty());
        private Resources resources = new Resources(Optional.empty(), Optional.empty(), 1);
        private final List<String> secrets = new ArrayList<>();
        private final SequencedMap<String, String> labels = new LinkedHashMap<>();
        private Fields compose = Fields.EMPTY;

        Draft(String name) {
            this.name = name;
            networks.put("default", List.of());
        }

        Draft image(String reference) {
            source = new Service.Image(reference);
            return this;
        }

        Draft from(Service.Source source) {
            this.source = source;
            return this;
        }

        Draft runs(String... words) {
            command = List.of(words);
            return this;
        }

        Draft with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Draft publishes(int published, int target) {
            ports.add(new PortBinding("127.0.0.1", published, target, "tcp"));
            return this;
        }

        Draft mounts(Mount mount) {
            mounts.add(mount);
            return this;
        }

        Draft on(String network, String... aliases) {
            networks.put(network, List.of(aliases));
            return this;
        }

        Draft after(String service, Condition condition) {
            dependsOn.put(service, condition);
            return this;
        }

        Draft probed(String shell) {
            healthcheck = Optional.of(new Healthcheck(
                    List.of("CMD-SHELL", shell), Duration.ofSeconds(1), Duration.ofSeconds(2), 2, Duration.ZERO));
            return this;
        }

        Draft checked(Healthcheck check) {
            healthcheck = Optional.of(check);
            return this;
        }

        Draft lives(Lifecycle lifecycle) {
            this.lifecycle = lifecycle;
            return this;
        }

        Draft user(String user) {
            lifecycle =
                    new Lifecycle(Optional.of(user), "no", Optional.empty(), Duration.ofSeconds(2), Optional.empty());
            return this;
        }

        Draft uses(Resources resources) {
            this.resources = resources;
            return this;
        }

        Draft replicas(int replicas) {
            return uses(new Resources(Optional.empty(), Optional.empty(), replicas));
        }

        Draft secret(String secret) {
            secrets.add(secret);
            return this;
        }

        Draft labelled(String label, String value) {
            labels.put(label, value);
            return this;
        }

        Draft compose(Fields compose) {
            this.compose = compose;
            return this;
        }

        Service service() {
            return new Service(
                    name,
                    name,
                    source,
                    command,
                    environment,
                    ports,
                    mounts,
                    networks,
                    dependsOn,
                    healthcheck,
                    lifecycle,
                    resources,
                    secrets,
                    labels,
                    compose);
        }
    }
}
