package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.RunState;
import dev.stackwright.engine.UpOptions;
import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.model.Topology;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.EngineLab;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A design that runs on the laboratory's engine 28 until closed, started as the product starts it. Its project
/// leaves nothing behind, and takes away what a killed run has left.
record Boot(LabExport export) implements AutoCloseable {

    private static final int PATIENCE = 120;

    static Boot of(EngineLab lab, Topology topology, Path folder) throws Exception {
        Boot boot = new Boot(LabExport.of(lab, topology, folder.resolve("out")));
        boot.close();
        RunState state = boot.up();
        assertThat(state.healthy()).as(state.toString()).isTrue();
        return boot;
    }

    /// Starts what does not run and waits until all of it is well.
    RunState up() throws Exception {
        try (ContainerRuntime runtime = connect()) {
            return new Launcher(runtime).up(export.export().blueprint(), export.folder(), UpOptions.DEFAULT, _ -> {});
        }
    }

    /// The container of a service.
    String container(String service) {
        return export.project() + "-" + service + "-1";
    }

    /// What a shell command prints inside a service's container, without the last line's end; it must end well.
    String shell(String service, String command) throws Exception {
        CommandLine result = export.docker("exec", container(service), "sh", "-c", command);
        assertThat(result.exit()).as(command + "\n" + result.output()).isZero();
        return result.output().strip();
    }

    /// What a shell command prints as soon as that is `wanted`; the last answer if it never is.
    String until(String service, String command, Predicate<String> wanted) throws Exception {
        String answer = "";
        for (int round = 0; round < PATIENCE; round++) {
            answer = export.docker("exec", container(service), "sh", "-c", command)
                    .output()
                    .strip();
            if (wanted.test(answer)) {
                return answer;
            }
            Thread.sleep(500);
        }
        return answer;
    }

    @Override
    public void close() throws EngineProblem, IOException {
        kill();
        try (ContainerRuntime runtime = connect()) {
            new Launcher(runtime).down(export.project(), true, _ -> {});
        }
    }

    /// Some servers are given minutes to stop, which no test needs.
    private void kill() throws IOException {
        String project = "label=com.docker.compose.project=" + export.project();
        List<String> command = new ArrayList<>(List.of("kill"));
        try {
            export.docker("ps", "-q", "--filter", project).output().lines().forEach(command::add);
            if (command.size() > 1) {
                export.docker(command.toArray(String[]::new));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(stopped.getMessage());
        }
    }

    private ContainerRuntime connect() throws EngineProblem {
        return DockerEngine.connect(Address.socket(export.lab().socket("28"), "the laboratory"));
    }
}
