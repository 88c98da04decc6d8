package dev.stackwright;

import dev.stackwright.cli.StackwrightCommand;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/// Where the program starts and where its objects are wired.
public final class Main {

    private Main() {}

    /// Runs the command named by `args` and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        Callable<Integer> root = new StackwrightCommand();
        return new CommandLine(root).setCommandName("stackwright");
    }
}
