package dev.stackwright;

import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.catalog.KindFolders;
import dev.stackwright.cli.StackwrightCommand;
import dev.stackwright.cli.Workbench;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.engine.docker.EngineLocator;
import java.security.SecureRandom;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// Where the program starts and where its objects are wired.
public final class Main {

    /// The HTTP client reports every cancelled call as news; held here, because loggers are only weakly referenced.
    private static final Logger DOCKER_JAVA = Logger.getLogger("com.github.dockerjava");

    private Main() {}

    /// Runs the command named by `args` and ends the process with its exit code.
    public static void main(String[] args) {
        DOCKER_JAVA.setLevel(Level.WARNING);
        System.exit(commandLine(System.getenv()).execute(args));
    }

    static CommandLine commandLine(Map<String, String> environment) {
        Workbench workbench = new Workbench(
                KindFolders.in(KindFolders.configuration(environment), CatalogIndex::load),
                new SecureRandom(),
                environment,
                () -> DockerEngine.connect(EngineLocator.ofThisUser()));
        return StackwrightCommand.commandLine(workbench, new Desktop(environment));
    }
}
