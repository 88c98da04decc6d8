package dev.stackwright.engine;

import java.util.List;
import java.util.Map;

/// A container that is there. `networks` are the names of those that it is attached to.
public record ObservedContainer(
        String id,
        String name,
        String imageId,
        Map<String, String> labels,
        ContainerState state,
        List<HostPort> ports,
        List<String> networks) {

    /// Copies the collections.
    public ObservedContainer {
        labels = Map.copyOf(labels);
        ports = List.copyOf(ports);
        networks = List.copyOf(networks);
    }

    /// The Compose project, or nothing.
    public String project() {
        return label(ComposeLabels.PROJECT);
    }

    /// The Compose service, or nothing.
    public String service() {
        return label(ComposeLabels.SERVICE);
    }

    /// The replica's number; 0 if its label says none.
    public int number() {
        String number = label(ComposeLabels.NUMBER);
        return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
    }

    /// True for a container of `compose run`, which belongs to no service's replicas.
    public boolean oneOff() {
        return label(ComposeLabels.ONE_OFF).equals("True");
    }

    /// A label's value, or nothing.
    public String label(String name) {
        return labels.getOrDefault(name, "");
    }

    /// The services that it waits for at start, from its label.
    public List<String> dependsOn() {
        return java.util.Arrays.stream(label(ComposeLabels.DEPENDS_ON).split(",", -1))
                .map(entry -> entry.split(":", 2)[0])
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
