package dev.stackwright.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A temporary folder that an export lies in while containers look at it; closing it removes it with its secrets.
public record StagingFolder(Path path) implements AutoCloseable {

    /// Makes one.
    public static StagingFolder make() throws EngineProblem {
        try {
            return new StagingFolder(Files.createTempDirectory("stackwright"));
        } catch (IOException problem) {
            throw new EngineProblem(
                    EngineProblem.Kind.OTHER,
                    "No temporary folder can be made: " + problem.getMessage() + ".",
                    problem);
        }
    }

    @Override
    public void close() throws EngineProblem {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException problem) {
            throw new EngineProblem(
                    EngineProblem.Kind.OTHER, path + " could not be removed: " + problem.getMessage() + ".", problem);
        }
    }
}
