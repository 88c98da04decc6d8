package dev.stackwright.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.stackwright.model.Component;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.CommandLine;
import dev.stackwright.support.Designs;
import dev.stackwright.support.EngineLab;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/// A program that runs on this machine, here in the test itself, between servers on a real engine.
@Tag("engine")
@ResourceLock("engine-lab")
class MachineEngineTest {

    private static final Set<String> KEPT = Set.of("web", "gate", "api", "sessions");

    private final EngineLab lab = EngineLab.require();

    @TempDir
    private Path folder = Path.of("");

    private final HttpServer program;

    MachineEngineTest() throws IOException {
        program = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 0);
    }

    @BeforeEach
    void startProgram() {
        byte[] answer = "from this machine".getBytes(StandardCharsets.UTF_8);
        program.createContext("/", call -> {
            try (call) {
                call.sendResponseHeaders(200, answer.length);
                call.getResponseBody().write(answer);
            }
        });
        program.start();
    }

    @AfterEach
    void stopProgram() {
        program.stop(0);
    }

    @Test
    void proxiesReachTheProgramAndTheProgramReachesItsStore() throws Exception {
        try (Boot boot = Boot.of(lab, design(), folder)) {
            for (String proxy : List.of("web", "gate")) {
                assertThat(new Site(boot.export().published(proxy)).get("/").body())
                        .as(proxy)
                        .isEqualTo("from this machine");
            }

            List<String> address = environment("$SESSIONS_HOST $SESSIONS_PORT $SESSIONS_PASSWORD");
            assertThat(redis(address.get(0), Integer.parseInt(address.get(1)), "AUTH " + address.get(2) + "\r\nPING"))
                    .isEqualTo("+OK\r\n+PONG\r\n");
        }
    }

    private Topology design() throws Exception {
        Path file = Path.of("src/test/resources/designs/machine.stack.yaml");
        Topology topology = LabExport.design(file, "proof-machine");
        for (Component component : topology.components().values()) {
            topology = KEPT.contains(component.name()) ? topology : Designs.without(topology, component);
        }
        Component gate = topology.component("gate").orElseThrow();
        Component api = topology.component("api").orElseThrow();
        return topology.with(gate.with("publish", Items.of(LabExport.freePort() + ":8080")))
                .with(api.with("settings.port", Scalar.of(program.getAddress().getPort())));
    }

    /// What the program's exported environment holds, read as the export's STACK.md says.
    private List<String> environment(String words) throws IOException, InterruptedException {
        CommandLine result = CommandLine.run(
                folder.resolve("out"),
                Map.of(),
                List.of("sh", "-c", "set -a; . ./.env.api.local; set +a; echo \"" + words + "\""));
        assertThat(result.exit()).as(result.output()).isZero();
        return List.of(result.output().strip().split(" "));
    }

    private static String redis(String host, int port, String commands) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((commands + "\r\nQUIT\r\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(0, answer.lastIndexOf("+OK"));
        }
    }
}
