package dev.stackwright.engine;

import java.util.Map;

/// A network or a volume as it is to be created.
public record ResourceSpec(String name, boolean internal, Map<String, String> labels) {

    /// Copies the labels.
    public ResourceSpec {
        labels = Map.copyOf(labels);
    }

    /// The config hash in its labels.
    public String hash() {
        return labels.getOrDefault(ComposeLabels.CONFIG_HASH, "");
    }
}
