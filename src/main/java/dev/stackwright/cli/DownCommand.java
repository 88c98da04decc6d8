package dev.stackwright.cli;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `stackwright down`: stops a stack and removes its containers and networks; its data stays unless asked.
@Command(
        name = "down",
        description = "Stop a stack and remove its containers and networks; its volumes stay unless asked.",
        mixinStandardHelpOptions = true)
public final class DownCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectChoice choice = new ProjectChoice();

    @Option(names = "--volumes", description = "Remove the volumes too, and all data in them")
    private boolean volumes;

    /// A command on this workbench.
    public DownCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        String project = choice.name();
        Console console = Console.of(spec, workbench.environment());
        try (ContainerRuntime runtime = workbench.engine().connect()) {
            new Launcher(runtime).down(project, volumes, progress -> ProgressLine.print(progress, console));
            return 0;
        } catch (EngineProblem problem) {
            throw CommandFailure.of(problem);
        }
    }
}
