package dev.stackwright.analysis;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Topology;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a component's containers would be, from its kind's defaults, its settings and what the design passes through.
public record EffectiveContainer(String component) {

    static SequencedMap<String, EffectiveContainer> of(Topology topology, Catalog catalog) {
        return new LinkedHashMap<>();
    }
}
