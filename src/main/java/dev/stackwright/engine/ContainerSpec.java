package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Service;
import java.util.Map;

/// One container as it is to be created: its name, its service with every text resolved, every path absolute and every
/// network and volume under its full name, its labels, and the values of its secrets by name.
public record ContainerSpec(
        String name, String project, Service service, Map<String, String> labels, Map<String, String> secrets) {

    /// Copies the maps.
    public ContainerSpec {
        labels = Map.copyOf(labels);
        secrets = Map.copyOf(secrets);
    }

    /// The config hash in its labels.
    public String hash() {
        return labels.getOrDefault(ComposeLabels.CONFIG_HASH, "");
    }

    /// The name only: the rest holds secrets.
    @Override
    public String toString() {
        return name;
    }
}
