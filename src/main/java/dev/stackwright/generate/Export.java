package dev.stackwright.generate;

import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.model.Topology;
import java.util.List;

/// What exporters are given: the topology, its blueprint, and what is known about its state. `validation` holds
/// one line per check with its result; `token` tells this state of the design from every other.
public record Export(Topology topology, Blueprint blueprint, List<String> validation, String token) {

    /// Copies `validation`.
    public Export {
        validation = List.copyOf(validation);
    }
}
