package dev.stackwright.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright open`: opens the window, or does the sample's whole job on the terminal where there is no display.
@Command(name = "open", description = "Open the window on a design.", mixinStandardHelpOptions = true)
public final class OpenCommand implements Callable<Integer> {

    /// What opens the window and returns when it is closed.
    public interface Window {

        /// True if there is a display to open a window on.
        boolean available();

        /// Opens the window on a file, or on the sample.
        void open(Optional<Path> file);
    }

    private final Workbench workbench;
    private final Window window;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The design to open; the sample without it")
    private Optional<Path> file = Optional.empty();

    /// A command that opens `window`.
    public OpenCommand(Workbench workbench, Window window) {
        this.workbench = workbench;
        this.window = window;
    }

    @Override
    public Integer call() throws CommandFailure {
        return open(file);
    }

    Integer open(Optional<Path> design) throws CommandFailure {
        if (window.available()) {
            window.open(design);
            return 0;
        }
        return new TerminalTour(workbench, Console.of(spec, workbench.environment())).run(design);
    }
}
