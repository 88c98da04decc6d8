package dev.stackwright;

import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.cli.OpenCommand;
import dev.stackwright.cli.StackwrightCommand;
import dev.stackwright.cli.Workbench;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.engine.docker.EngineLocator;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/// Where the program starts and where its objects are wired.
public final class Main {

    private Main() {}

    /// Runs the command named by `args` and ends the process with its exit code.
    public static void main(String[] args) {
        System.exit(commandLine(System.getenv()).execute(args));
    }

    static CommandLine commandLine(Map<String, String> environment) {
        Workbench workbench = new Workbench(
                CatalogIndex::load,
                new SecureRandom(),
                environment,
                () -> DockerEngine.connect(EngineLocator.ofThisUser()));
        return StackwrightCommand.commandLine(workbench, new NoWindow());
    }

    private record NoWindow() implements OpenCommand.Window {
        @Override
        public boolean available() {
            return false;
        }

        @Override
        public void open(Optional<Path> file) {}

        @Override
        public void rehearse() {}
    }
}
