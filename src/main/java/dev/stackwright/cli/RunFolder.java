package dev.stackwright.cli;

import java.nio.file.Path;
import java.util.Map;

/// Where the files of a run lie that was not exported anywhere: below the user's state folder, one folder a project.
final class RunFolder {

    private RunFolder() {}

    static Path of(String project, Map<String, String> environment) {
        String state = environment.getOrDefault("XDG_STATE_HOME", "");
        Path base = state.isEmpty() ? Path.of(System.getProperty("user.home"), ".local", "state") : Path.of(state);
        return base.resolve("stackwright").resolve("runs").resolve(project);
    }
}
