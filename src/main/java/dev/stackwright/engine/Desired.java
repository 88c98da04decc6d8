package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Blueprint.Network;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.Mount;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// What is to be there: a blueprint made concrete for its folder. Containers are listed by service, in start order.
record Desired(
        Blueprint blueprint,
        ExportFolder folder,
        List<ResourceSpec> networks,
        List<ResourceSpec> volumes,
        SequencedMap<String, List<ContainerSpec>> containers) {

    /// A service that is left out has no containers.
    static Desired of(Blueprint blueprint, ExportFolder folder) {
        SequencedMap<String, List<ContainerSpec>> containers = new LinkedHashMap<>();
        for (Service service : blueprint.services().values()) {
            containers.put(service.name(), service.leftOut() ? List.of() : containers(blueprint, folder, service));
        }
        Blueprint started = blueprint.started();
        return new Desired(started, folder, networks(started), volumes(started), containers);
    }

    String project() {
        return blueprint.name();
    }

    private static List<ResourceSpec> networks(Blueprint blueprint) {
        List<ResourceSpec> specs = new ArrayList<>();
        for (String key : usedNetworks(blueprint)) {
            Network network = blueprint.networks().getOrDefault(key, new Network(key, false));
            String name = Naming.scoped(blueprint.name(), key);
            specs.add(new ResourceSpec(
                    name,
                    network.internal(),
                    ComposeLabels.resource(
                            blueprint.name(), ComposeLabels.NETWORK, key, ConfigHash.of(network, name))));
        }
        return specs;
    }

    private static SequencedSet<String> usedNetworks(Blueprint blueprint) {
        SequencedSet<String> keys = new LinkedHashSet<>();
        for (Service service : blueprint.services().values()) {
            keys.addAll(ResolvedService.networks(service).keySet());
        }
        return keys;
    }

    private static List<ResourceSpec> volumes(Blueprint blueprint) {
        List<ResourceSpec> specs = new ArrayList<>();
        for (String key : usedVolumes(blueprint)) {
            String name = Naming.scoped(blueprint.name(), key);
            specs.add(new ResourceSpec(
                    name,
                    false,
                    ComposeLabels.resource(blueprint.name(), ComposeLabels.VOLUME, key, ConfigHash.ofVolume(name))));
        }
        return specs;
    }

    private static SequencedSet<String> usedVolumes(Blueprint blueprint) {
        SequencedSet<String> keys = new LinkedHashSet<>(blueprint.volumes());
        for (Service service : blueprint.services().values()) {
            for (Mount mount : service.mounts()) {
                if (mount instanceof VolumeMount volume && !volume.volume().isEmpty()) {
                    keys.add(volume.volume());
                }
            }
        }
        return keys;
    }

    private static List<ContainerSpec> containers(Blueprint blueprint, ExportFolder folder, Service service) {
        String project = blueprint.name();
        Service resolved = ResolvedService.of(service, folder);
        String hash = ConfigHash.of(resolved);
        SequencedMap<String, String> secrets = new LinkedHashMap<>();
        for (String name : service.secrets()) {
            blueprint
                    .secret(name)
                    .ifPresent(secret -> secrets.put(name, folder.values().getOrDefault(secret.variable(), "")));
        }
        List<ContainerSpec> specs = new ArrayList<>();
        for (int number = 1; number <= service.resources().replicas(); number++) {
            String name = Naming.container(project, service.name(), number);
            SequencedMap<String, String> labels = ComposeLabels.container(project, folder, resolved, number, hash);
            specs.add(
                    new ContainerSpec(name, project, ResolvedService.scoped(resolved, project, name), labels, secrets));
        }
        return specs;
    }
}
