package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// What every command works with: the catalogue (read when first asked for), randomness for secrets, the process
/// environment and the way to an engine.
public record Workbench(
        Supplier<Catalog> catalog, RandomGenerator random, Map<String, String> environment, Engine engine) {

    /// The way to a container engine.
    public interface Engine {

        /// Connects to the engine of this user.
        ContainerRuntime connect() throws EngineProblem;
    }

    /// Reads and analyses a design; `stage` overrides the design's own unless empty.
    Analysis analyse(Path file, String stage) throws CommandFailure {
        Topology topology = read(file).design().topology();
        if (!stage.isEmpty()) {
            Fields requirements = topology.requirements().with("stage", Scalar.of(stage));
            topology = topology.withRequirements(requirements);
        }
        return Analysis.of(topology, catalog.get());
    }

    static DesignFile read(Path file) throws CommandFailure {
        try {
            return DesignFile.read(file);
        } catch (DesignFileProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }
}
