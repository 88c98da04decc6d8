package dev.stackwright;

import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.cli.StackwrightCommand;
import dev.stackwright.cli.Workbench;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.engine.docker.EngineLocator;
import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/// Where the program starts and where its objects are wired.
public final class Main {

    private Main() {}

    /// Runs the command named by `args` and ends the process with its exit code.
    public static void main(String[] args) {
        // Templates and the engine's client log through SLF4J, which else tells the user when both begin at once.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Desktop desktop = new Desktop(System.getenv());
        // The window on the sample needs no command line, and building that is a good part of its start.
        if (args.length == 0 && desktop.available()) {
            desktop.open(Optional.empty());
            System.exit(0);
        }
        // A writer for all commands, so that what one of them has not flushed is out before the process ends.
        PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
        int exit = commandLine(System.getenv()).setOut(out).execute(args);
        out.flush();
        System.exit(exit);
    }

    static CommandLine commandLine(Map<String, String> environment) {
        Workbench workbench = new Workbench(
                KindFolders.in(KindFolders.configuration(environment), CatalogIndex.ahead()),
                new SecureRandom(),
                environment,
                () -> DockerEngine.connect(EngineLocator.ofThisUser()));
        return StackwrightCommand.commandLine(workbench, new Desktop(environment), new OffScreen());
    }
}
