package dev.stackwright.ui.session;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.DesignExport;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// What an export of one topology would be: what would run, the files, and the checks that text of the user's own has
/// to pass. If the files cannot be made, `problem` says why. Takes its time and as much memory as the design itself, so
/// it is made for who looks at it and not for each edit.
public record Exported(
        Topology topology,
        Optional<Blueprint> blueprint,
        List<ExportFile> files,
        SequencedMap<String, List<String>> checks,
        Optional<String> problem) {

    /// Nothing follows from an empty design.
    public static final Exported NONE =
            new Exported(Topology.empty("design"), Optional.empty(), List.of(), new TreeMap<>(), Optional.empty());

    /// What follows from a topology; not on the FX thread.
    public static Exported of(Topology topology, Catalog catalog) {
        return of(Judgement.of(topology, catalog));
    }

    /// What follows from a topology that is judged already; not on the FX thread.
    public static Exported of(Judgement judged) {
        if (judged.evaluation().isEmpty()) {
            return NONE;
        }
        try {
            DesignExport export = DesignExport.of(
                    judged.evaluation().get().analysis(), judged.findings(), NextAgent.DEPLOYMENT_ENGINEER, false);
            return new Exported(
                    judged.topology(),
                    Optional.of(export.blueprint()),
                    export.files(),
                    export.checks(),
                    Optional.empty());
        } catch (GenerateProblem wrong) {
            return new Exported(
                    judged.topology(),
                    Optional.empty(),
                    List.of(),
                    new TreeMap<>(),
                    Optional.ofNullable(wrong.getMessage()));
        }
    }
}
