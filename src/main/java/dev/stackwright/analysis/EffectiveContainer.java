package dev.stackwright.analysis;

import dev.stackwright.model.PublishedPort;
import java.util.List;
import java.util.Optional;

/// What a component's containers would be, from its kind's defaults and what the design says. Rules and generation both
/// read this, or a part of it from the analysis, and nothing else.
public record EffectiveContainer(
        String component,
        Optional<ImageReference> image,
        boolean built,
        List<PublishedPort> published,
        List<VolumeEntry> volumes,
        List<String> networks,
        Optional<Long> memory,
        Optional<Double> cpus,
        int replicas,
        Optional<String> containerName) {

    /// Copies the lists.
    public EffectiveContainer {
        published = List.copyOf(published);
        volumes = List.copyOf(volumes);
        networks = List.copyOf(networks);
    }

    /// The volume mounted at `path` itself.
    public Optional<VolumeEntry> volumeAt(String path) {
        return volumes.stream().filter(volume -> volume.target().equals(path)).findFirst();
    }
}
