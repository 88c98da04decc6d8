package dev.stackwright.engine;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.EngineLab;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// A stack of a name of its own on an engine of the laboratory; closing it leaves nothing behind.
final class LabStack implements AutoCloseable {

    final String project = "swtest-" + UUID.randomUUID().toString().substring(0, 8);
    final List<Progress> progress = new CopyOnWriteArrayList<>();
    final ContainerRuntime runtime;
    final Launcher launcher;
    private final EngineLab lab;
    private final Path socket;
    private final Path folder;

    private LabStack(EngineLab lab, Path socket, Path folder) throws EngineProblem {
        this.lab = lab;
        this.socket = socket;
        this.folder = folder;
        this.runtime = DockerEngine.connect(Address.socket(socket, "the laboratory"));
        this.launcher = new Launcher(runtime);
    }

    static LabStack on(String engine, Path folder) throws EngineProblem {
        EngineLab lab = EngineLab.require();
        return new LabStack(lab, lab.socket(engine), folder);
    }

    Blueprint blueprint(Stacks.Draft... drafts) {
        return Stacks.of(project, drafts);
    }

    RunState up(Stacks.Draft... drafts) throws EngineProblem {
        return launcher.up(blueprint(drafts), folder, UpOptions.DEFAULT.within(Duration.ofSeconds(60)), progress::add);
    }

    EngineProblem refused(Stacks.Draft... drafts) {
        return catchThrowableOfType(EngineProblem.class, () -> up(drafts));
    }

    /// What is there of the project: containers, networks, volumes.
    List<String> left() throws EngineProblem {
        Observed observed = runtime.observe(project, List.of());
        List<String> left = new ArrayList<>();
        observed.containers().forEach(each -> left.add(each.name()));
        observed.networks().forEach(each -> left.add(each.name()));
        observed.volumes().forEach(each -> left.add(each.name()));
        return left;
    }

    CommandLine compose(String... words) throws IOException, InterruptedException {
        return run(lab.compose(), words);
    }

    CommandLine docker(String... words) throws IOException, InterruptedException {
        return run(lab.docker(), words);
    }

    private CommandLine run(Path program, String... words) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(program.toString()));
        all.addAll(List.of(words));
        return CommandLine.run(folder, Map.of("DOCKER_HOST", "unix://" + socket), all);
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws EngineProblem {
        launcher.down(project, true, _ -> {});
        runtime.close();
    }
}
