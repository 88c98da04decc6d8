package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import dev.stackwright.support.CommandLine;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What Stackwright starts is Compose's own, as far as the real program can tell.
@Tag("engine")
@ResourceLock("engine-lab")
class ComposeEngineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void composeListsShowsReadsKeepsAndTakesDown(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            Files.writeString(folder.resolve("compose.yaml"), file(stack.project));
            stack.up(
                    sleeper("db")
                            .runs("sh", "-c", "echo ready to serve; sleep 600")
                            .probed("true")
                            .mounts(new VolumeMount("data", "/data")),
                    sleeper("web")
                            .runs("sleep", "600")
                            .after("db", Condition.HEALTHY)
                            .replicas(2));

            assertThat(stack.compose("ls").output()).contains(stack.project, "running(3)", folder.toString());
            assertThat(stack.compose("-p", stack.project, "ps").output())
                    .contains(stack.project + "-db-1", stack.project + "-web-1", stack.project + "-web-2", "(healthy)");
            assertThat(stack.compose("-p", stack.project, "logs").output()).contains("ready to serve");

            CommandLine up = stack.compose("up", "-d");
            assertThat(up.exit()).as(up.output()).isZero();
            assertThat(up.output()).contains("db-1  Running", "web-1  Running", "web-2  Running");
            assertThat(up.output()).doesNotContain("Recreate", "was not created by");

            assertThat(stack.compose("-p", stack.project, "down", "-v").exit()).isZero();
            assertThat(stack.left()).isEmpty();
        }
    }

    private static String file(String project) {
        return """
                name: %s
                services:
                  db:
                    image: "busybox:1.37.0-musl"
                    command: [sh, "-c", "echo ready to serve; sleep 600"]
                    volumes:
                      - {type: volume, source: data, target: /data}
                    networks: [default]
                    healthcheck: {test: ["CMD-SHELL", "true"], interval: 1s, timeout: 2s, retries: 2, start_period: 0s}
                    restart: "no"
                    stop_grace_period: 2s
                  web:
                    image: "busybox:1.37.0-musl"
                    command: [sleep, "600"]
                    networks: [default]
                    depends_on: {db: {condition: service_healthy}}
                    restart: "no"
                    stop_grace_period: 2s
                    deploy: {replicas: 2}
                networks: {default: }
                volumes: {data: }
                """.formatted(project);
    }
}
