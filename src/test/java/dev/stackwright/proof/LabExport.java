package dev.stackwright.proof;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Component;
import dev.stackwright.model.Items;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.RepositoryProblem;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A design under a name of its own and with free host ports, exported into a folder, next to the laboratory's engine
/// 28.
public record LabExport(EngineLab lab, DesignExport export, Path folder) {

    /// A sample as `project`.
    public static Topology sample(String sample, String project) throws DesignFileProblem, IOException {
        return design(Path.of("assets/samples", sample + ".stack.yaml"), project);
    }

    /// A design file as `project`.
    static Topology design(Path file, String project) throws DesignFileProblem, IOException {
        Topology topology = DesignFile.read(file).design().topology().withName(project);
        for (Component component : topology.components().values()) {
            List<String> moved = new ArrayList<>();
            for (String port : component.fields().texts("publish")) {
                moved.add(freePort() + port.substring(port.indexOf(':')));
            }
            if (!moved.isEmpty()) {
                topology = topology.with(component.with("publish", Items.of(moved.toArray(String[]::new))));
            }
        }
        return topology;
    }

    static LabExport of(EngineLab lab, Topology topology, Path folder) throws GenerateProblem, RepositoryProblem {
        DesignExport export =
                DesignExport.of(Analysis.of(topology, Designs.CATALOG), NextAgent.DEPLOYMENT_ENGINEER, false);
        ExportPlan.of(folder, export.files(), new Random(), false).apply();
        return new LabExport(lab, export, folder);
    }

    String project() {
        return export.blueprint().name();
    }

    /// The port of the host under which a service is open.
    int published(String service) {
        return export.blueprint()
                .service(service)
                .orElseThrow()
                .ports()
                .getFirst()
                .published();
    }

    /// True if the engine has the image, which a stand-in has made under the official name.
    boolean hasImage(String image) throws IOException, InterruptedException {
        return docker("image", "inspect", "-f", "{{.Id}}", image).exit() == 0;
    }

    /// What the engine still has of the project: `volumes: 5`.
    List<String> left() throws IOException, InterruptedException {
        String filter = "label=com.docker.compose.project=" + project();
        List<String> left = new ArrayList<>();
        count(left, "containers", docker("ps", "-aq", "--filter", filter));
        count(left, "networks", docker("network", "ls", "-q", "--filter", filter));
        count(left, "volumes", docker("volume", "ls", "-q", "--filter", filter));
        return left;
    }

    private static void count(List<String> left, String what, CommandLine list) {
        long lines = list.output().lines().filter(line -> !line.isBlank()).count();
        if (lines > 0) {
            left.add(what + ": " + lines);
        }
    }

    CommandLine compose(String... words) throws IOException, InterruptedException {
        return run(lab.compose(), words);
    }

    CommandLine docker(String... words) throws IOException, InterruptedException {
        return run(lab.docker(), words);
    }

    private CommandLine run(Path program, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        return CommandLine.run(folder, environment(), command);
    }

    Map<String, String> environment() {
        return Map.of(
                "DOCKER_HOST",
                "unix://" + lab.socket("28"),
                "DOCKER_CONFIG",
                lab.folder().resolve("config").toString());
    }

    /// A port of this machine that nothing listens on.
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
