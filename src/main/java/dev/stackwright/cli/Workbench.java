package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.CatalogProblem;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import java.nio.file.Path;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What every command works with: where kinds come from, randomness for secrets, the process
/// environment and the way to an engine.
public record Workbench(KindFolders kinds, RandomGenerator random, Map<String, String> environment, Engine engine) {

    /// The way to a container engine.
    public interface Engine {

        /// Connects to the engine of this user.
        ContainerRuntime connect() throws EngineProblem;
    }

    /// Reads and analyses a design; `stage` overrides the design's own unless empty.
    Analysis analyse(Path file, String stage) throws CommandFailure {
        return analyse(read(file), file, stage);
    }

    /// Analyses a design that was read from `file`; `stage` overrides the design's own unless empty.
    Analysis analyse(DesignFile design, Path file, String stage) throws CommandFailure {
        Topology topology = design.design().topology();
        if (!stage.isEmpty()) {
            Fields requirements = topology.requirements().with("stage", Scalar.of(stage));
            topology = topology.withRequirements(requirements);
        }
        return Analysis.of(topology, catalog(file));
    }

    /// The kinds that every design can use.
    Catalog catalog() throws CommandFailure {
        try {
            return kinds.everywhere();
        } catch (CatalogProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }

    /// The kinds that the design in `file` can use.
    Catalog catalog(Path file) throws CommandFailure {
        try {
            return kinds.beside(file);
        } catch (CatalogProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }

    static DesignFile read(Path file) throws CommandFailure {
        try {
            return DesignFile.read(file);
        } catch (DesignFileProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }
}
