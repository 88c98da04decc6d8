package dev.stackwright.engine;

import java.util.Optional;
import java.util.Set;

/// Why a container that is there cannot stay as it is.
final class Divergence {

    private Divergence() {}

    static Optional<String> of(
            ContainerSpec spec, ObservedContainer container, Observed observed, Set<String> renewed) {
        if (!container.label(ComposeLabels.CONFIG_HASH).equals(spec.hash())) {
            return Optional.of("configuration changed");
        }
        String image = observed.images().get(spec.service().image());
        if (image == null || !image.equals(container.label(ComposeLabels.IMAGE))) {
            return Optional.of("image changed");
        }
        for (String network : spec.service().networks().keySet()) {
            if (renewed.contains(network)) {
                return Optional.of("network " + network + " changed");
            }
            if (!container.networks().contains(network)) {
                return Optional.of("not on network " + network);
            }
        }
        return Optional.empty();
    }
}
