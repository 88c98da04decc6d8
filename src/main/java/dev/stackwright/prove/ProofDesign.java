package dev.stackwright.prove;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Mode;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;

/// The smallest design in which a kind runs: a fresh component of it, with what its `proof` names.
record ProofDesign(String project, Catalog catalog) {

    /// True if there is nothing of its own to run: it stands outside, or runs what the user brings.
    static boolean nothingToRun(Kind kind) {
        return kind.is(Trait.OUTSIDE) || kind.is(Trait.WORKLOAD);
    }

    Topology of(Kind kind, Mode mode) {
        Component proven = Creation.component(kind, kind.id());
        if (kind.modes().size() > 1) {
            proven = proven.with("settings.mode", Scalar.of(mode.id()));
        }
        Topology topology = Topology.empty(project).with(proven);
        for (var beside : kind.proof().entrySet()) {
            Kind other = catalog.kind(beside.getKey()).orElseThrow();
            Component neighbour = Creation.component(other, other.id());
            topology = topology.with(neighbour);
            topology = topology.with(Creation.link(proven, neighbour, beside.getValue(), catalog));
        }
        return topology;
    }
}
