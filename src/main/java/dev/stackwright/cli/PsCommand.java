package dev.stackwright.cli;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.RunState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `stackwright ps`: tells how a stack fares.
@Command(name = "ps", description = "Tell how a stack fares.", mixinStandardHelpOptions = true)
public final class PsCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProjectChoice choice = new ProjectChoice();

    /// A command on this workbench.
    public PsCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        String project = choice.name();
        Console console = Console.of(spec, workbench.environment());
        try (ContainerRuntime runtime = workbench.engine().connect()) {
            RunState state = new Launcher(runtime).ps(project);
            StateTable.print(state, console);
            if (choice.file().isPresent()) {
                StateTable.print(workbench.analyse(choice.file().get(), ""), console);
            }
            if (state.services().isEmpty()) {
                console.err().println("Nothing of " + project + " is there.");
            }
            return state.healthy() ? 0 : CommandFailure.NOT_GOOD;
        } catch (EngineProblem problem) {
            throw CommandFailure.of(problem);
        }
    }
}
