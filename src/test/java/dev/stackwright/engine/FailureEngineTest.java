package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.EngineProblem.Kind;
import dev.stackwright.generate.blueprint.Service.BindMount;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each failure names its cause and leaves nothing behind.
@Tag("engine")
@ResourceLock("engine-lab")
class FailureEngineTest {

    @TempDir
    Path folder;

    @Test
    void aPortHeldByAContainerNamesTheContainer() throws Exception {
        int port = LabStack.freePort();
        try (LabStack holder = LabStack.on("28", folder);
                LabStack stack = LabStack.on("28", folder)) {
            holder.up(sleeper("holder").publishes(port, 80));

            EngineProblem problem = stack.refused(sleeper("db"), sleeper("web").publishes(port, 80));

            assertThat(problem.kind()).isEqualTo(Kind.PORT_TAKEN);
            assertThat(problem)
                    .hasMessage("Port " + port + ", which web publishes, is held by the container " + holder.project
                            + "-holder-1. Stop it, or publish another port.");
            assertThat(stack.left()).isEmpty();
        }
    }

    @Test
    void aPortHeldByAProgramIsSaidBeforeAnythingIsCreated() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LabStack stack = LabStack.on("28", folder)) {
            EngineProblem problem = stack.refused(sleeper("web").publishes(socket.getLocalPort(), 80));

            assertThat(problem.kind()).isEqualTo(Kind.PORT_TAKEN);
            assertThat(problem.message()).contains("another program");
            assertThat(stack.progress).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void aPortTakenAfterTheChecksIsNamedAndTakenBack(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder);
                ServerSocket socket = new ServerSocket()) {
            int port = LabStack.freePort();
            var blueprint = stack.blueprint(sleeper("web").publishes(port, 80));
            Plan plan = stack.launcher.plan(blueprint, folder, UpOptions.DEFAULT);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            PlanRunner runner = new PlanRunner(stack.runtime, plan, _ -> {});

            EngineProblem problem = org.assertj.core.api.Assertions.catchThrowableOfType(
                    EngineProblem.class, () -> runner.run(java.time.Duration.ofSeconds(20)));

            assertThat(problem.kind()).isEqualTo(Kind.PORT_TAKEN);
            assertThat(problem.message()).contains("Port " + port + " is held by another program.");
            assertThat(new Undo(stack.runtime, stack.project).undo(runner.performed()))
                    .isEmpty();
            assertThat(stack.left()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void anImageThatNoRegistryGivesIsRefusedBeforeAnythingIsCreated(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            EngineProblem problem =
                    stack.refused(sleeper("db").image("127.0.0.1:" + LabStack.freePort() + "/nosuch/image:1"));

            assertThat(problem.kind()).isEqualTo(Kind.REGISTRY_UNREACHABLE);
            assertThat(problem.message()).contains("/nosuch/image:1");
            assertThat(stack.left()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void anUnhealthyDependencySaysWhatItsProbeAndItsLogSaid(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            EngineProblem problem = stack.refused(
                    sleeper("db")
                            .runs("sh", "-c", "echo no disk today; sleep 600")
                            .probed("echo nobody at home; exit 1")
                            .mounts(new VolumeMount("data", "/data")),
                    sleeper("web").after("db", Condition.HEALTHY));

            assertThat(problem.kind()).isEqualTo(Kind.UNHEALTHY);
            assertThat(problem.service()).hasValue("db");
            assertThat(problem)
                    .hasMessage(
                            stack.project
                                    + "-db-1 is unhealthy. Its last probe said: nobody at home. Its last log line: no disk today");
            assertThat(stack.left()).isEmpty();
        }
    }

    @Test
    void aJobThatFailsSaysItsExitCodeAndLastLine() throws Exception {
        try (LabStack stack = LabStack.on("28", folder)) {
            EngineProblem problem = stack.refused(
                    sleeper("init").runs("sh", "-c", "echo schema is broken; exit 3"),
                    sleeper("web").after("init", Condition.COMPLETED));

            assertThat(problem.kind()).isEqualTo(Kind.EXITED);
            assertThat(problem)
                    .hasMessage(stack.project + "-init-1 ended with exit code 3. Its last log line: schema is broken");
            assertThat(stack.left()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void aCommandThatTheImageLacksIsNamed(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            EngineProblem problem = stack.refused(sleeper("db"), sleeper("web").runs("nosuchcommand"));

            assertThat(problem.kind()).isEqualTo(Kind.COMMAND_NOT_FOUND);
            assertThat(problem.message()).contains("nosuchcommand");
            assertThat(problem.service()).hasValue("web");
            assertThat(stack.left()).isEmpty();
        }
    }

    @Test
    void aBindThatIsNotThereIsSaidBeforeAnythingIsCreated() throws Exception {
        try (LabStack stack = LabStack.on("28", folder)) {
            EngineProblem problem =
                    stack.refused(sleeper("web").mounts(new BindMount("./config/web/x.conf", "/x", true)));

            assertThat(problem.kind()).isEqualTo(Kind.BIND_MISSING);
            assertThat(problem.message())
                    .startsWith(folder.resolve("config/web/x.conf") + ", which web mounts at /x, does not exist.");
            assertThat(stack.progress).isEmpty();
        }
    }
}
