package dev.stackwright.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which running stack a command means: the one of a design, or a project by its name.
final class ProjectChoice {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The design, *.stack.yaml")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--project", paramLabel = "NAME", description = "The Compose project, in the place of a design")
    private String project = "";

    /// The design, unless a project is named.
    Optional<Path> file() {
        return file;
    }

    String name() throws CommandFailure {
        if (file.isPresent() == !project.isEmpty()) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "Name either a design or a project with --project.");
        }
        return file.isPresent() ? Workbench.read(file.get()).design().name() : project;
    }
}
