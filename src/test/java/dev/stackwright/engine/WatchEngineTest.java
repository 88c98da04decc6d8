package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.support.EngineLab;
import dev.stackwright.support.SocketRelay;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("engine")
@ResourceLock("engine-lab")
class WatchEngineTest {

    @TempDir
    Path folder;

    private final BlockingQueue<RunState> states = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void aKilledContainerIsSeenWithinASecond(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            Stacks.Draft db = sleeper("db").runs("sleep", "600");
            stack.up(db);
            try (Subscription _ = stack.launcher.watch(stack.blueprint(db), states::add)) {
                until("db", state -> state.status() == Status.RUNNING);

                long killed = System.nanoTime();
                stack.docker("kill", stack.project + "-db-1");

                ServiceState state = until("db", each -> each.status() == Status.EXITED);
                assertThat(Duration.ofNanos(System.nanoTime() - killed)).isLessThan(Duration.ofSeconds(1));
                assertThat(state.exitCode()).hasValue(137);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void aServiceIsSeenStartingAndThenHealthy(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            Stacks.Draft db = sleeper("db").probed("true");
            try (Subscription _ = stack.launcher.watch(stack.blueprint(db), states::add)) {
                until("db", state -> state.status() == Status.ABSENT);
                stack.up(db);

                until("db", state -> state.status() == Status.STARTING);
                until("db", state -> state.status() == Status.HEALTHY && state.ready() == 1);
            }
        }
    }

    @Test
    void aBrokenStreamMakesEverythingUnknownUntilItIsThereAgain() throws Exception {
        Path socket = EngineLab.require().socket("28");
        try (LabStack stack = LabStack.on("28", folder);
                SocketRelay relay = new SocketRelay(folder.resolve("relay.sock"), socket);
                ContainerRuntime relayed =
                        DockerEngine.connect(Address.socket(folder.resolve("relay.sock"), "a relay"))) {
            Stacks.Draft db = sleeper("db");
            stack.up(db);
            try (Subscription _ = new Launcher(relayed).watch(stack.blueprint(db), states::add)) {
                until("db", state -> state.status() == Status.RUNNING);

                relay.cut();
                until("db", state -> state.status() == Status.UNKNOWN);

                relay.mend();
                until("db", state -> state.status() == Status.RUNNING);
            }
        }
    }

    @Test
    void anEngineThatGoesAwayWhileAStackStartsEndsTheRun() throws Exception {
        Path socket = EngineLab.require().socket("28");
        try (LabStack stack = LabStack.on("28", folder);
                SocketRelay relay = new SocketRelay(folder.resolve("relay.sock"), socket);
                ContainerRuntime relayed =
                        DockerEngine.connect(Address.socket(folder.resolve("relay.sock"), "a relay"))) {
            Blueprint blueprint = stack.blueprint(sleeper("db").probed("sleep 1; false"));
            EngineProblem problem = org.assertj.core.api.Assertions.catchThrowableOfType(
                    EngineProblem.class,
                    () -> new Launcher(relayed).up(blueprint, folder, UpOptions.DEFAULT, progress -> {
                        if (progress.stage() == Progress.Stage.STARTING) {
                            cutSoon(relay);
                        }
                    }));

            assertThat(problem.kind()).isIn(EngineProblem.Kind.ENGINE_GONE, EngineProblem.Kind.NO_SOCKET);
            assertThat(problem.message()).contains("left are: ", "container " + stack.project + "-db-1");
        }
    }

    private static void cutSoon(SocketRelay relay) {
        Thread.startVirtualThread(() -> {
            try {
                Thread.sleep(400);
                relay.cut();
            } catch (InterruptedException | java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private ServiceState until(String service, Predicate<ServiceState> holds) throws InterruptedException {
        while (true) {
            RunState state = states.poll(30, TimeUnit.SECONDS);
            assertThat(state).as("a state that holds").isNotNull();
            if (holds.test(state.service(service).orElseThrow())) {
                return state.service(service).orElseThrow();
            }
        }
    }
}
