package dev.stackwright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The root command.
@Command(
        name = "stackwright",
        description = "Draw a stack, check it, export it, run it.",
        mixinStandardHelpOptions = true,
        version = "stackwright 0.1.0")
public final class StackwrightCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Prints the usage.
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
