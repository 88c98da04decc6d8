package dev.stackwright.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is there of one project, seen once: its containers, networks and volumes, and which of the wanted images the
/// engine has (reference to id).
public record Observed(
        String project,
        List<ObservedContainer> containers,
        List<ObservedResource> networks,
        List<ObservedResource> volumes,
        Map<String, String> images) {

    /// A network or volume that is there.
    public record ObservedResource(String name, Map<String, String> labels) {

        /// Copies the labels.
        public ObservedResource {
            labels = Map.copyOf(labels);
        }

        /// The config hash in its labels, or nothing.
        public String hash() {
            return labels.getOrDefault(ComposeLabels.CONFIG_HASH, "");
        }
    }

    /// Copies the collections and sorts the containers by service and number.
    public Observed {
        containers = containers.stream()
                .sorted(Comparator.comparing(ObservedContainer::service)
                        .thenComparingInt(ObservedContainer::number)
                        .thenComparing(ObservedContainer::name))
                .toList();
        networks = sorted(networks);
        volumes = sorted(volumes);
        images = Map.copyOf(images);
    }

    /// Nothing of this project.
    public static Observed nothing(String project) {
        return new Observed(project, List.of(), List.of(), List.of(), Map.of());
    }

    /// The container of this name.
    public Optional<ObservedContainer> container(String name) {
        return containers.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The network of this name.
    public Optional<ObservedResource> network(String name) {
        return networks.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The volume of this name.
    public Optional<ObservedResource> volume(String name) {
        return volumes.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static List<ObservedResource> sorted(List<ObservedResource> resources) {
        return resources.stream()
                .sorted(Comparator.comparing(ObservedResource::name))
                .toList();
    }
}
