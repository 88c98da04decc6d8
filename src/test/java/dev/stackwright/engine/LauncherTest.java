package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stackwright.engine.EngineProblem.Kind;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service.BindMount;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    private static final UpOptions SOON = UpOptions.DEFAULT.within(Duration.ofMillis(500));

    @TempDir
    Path folder;

    private final MemoryRuntime engine = new MemoryRuntime();
    private final Launcher launcher = new Launcher(engine);

    @Test
    void whatIsLeftOutIsNotStartedAndTheStackIsWellWithoutIt() throws EngineProblem {
        Blueprint blueprint = Stacks.of(
                "shop",
                sleeper("db")
                        .runs("sleep")
                        .compose(Fields.of("profiles", Items.of("left-out")))
                        .image("absent:1"),
                sleeper("web").runs("sleep"));

        RunState state = up(blueprint, UpOptions.DEFAULT);

        assertThat(engine.calls.stream().filter(call -> call.startsWith("start")))
                .containsExactly("start shop-web-1");
        assertThat(state.services()).containsOnlyKeys("web");
        assertThat(state.healthy()).isTrue();
        assertThat(launcher.missingImages(blueprint)).isEmpty();
    }

    @Test
    void aDependentStartsOnlyWhenItsJobIsDone() throws EngineProblem {
        Blueprint blueprint = Stacks.of(
                "shop",
                sleeper("db").runs("sleep").probed("true"),
                sleeper("init").runs("true").after("db", Condition.HEALTHY),
                sleeper("web").runs("sleep").after("init", Condition.COMPLETED));

        RunState state = up(blueprint, UpOptions.DEFAULT);

        assertThat(engine.calls.stream().filter(call -> call.startsWith("start")))
                .containsExactly("start shop-db-1", "start shop-init-1", "start shop-web-1");
        assertThat(state.healthy()).isTrue();
        assertThat(state.service("init").orElseThrow().exitCode()).hasValue(0);
    }

    @Test
    void aFailedJobIsExplainedAndNothingIsLeftBehind() throws EngineProblem {
        Blueprint blueprint = Stacks.of(
                "shop",
                sleeper("init").runs("false").mounts(new VolumeMount("data", "/data")),
                sleeper("web").after("init", Condition.COMPLETED));

        EngineProblem problem = refused(blueprint, UpOptions.DEFAULT);

        assertThat(problem.kind()).isEqualTo(Kind.EXITED);
        assertThat(problem).hasMessage("shop-init-1 ended with exit code 1.");
        assertThat(problem.service()).hasValue("init");
        assertThat(left()).isEmpty();
    }

    @Test
    void aFailedRunKeepsTheVolumeThatWasThereBefore() throws EngineProblem {
        VolumeMount data = new VolumeMount("data", "/data");
        up(Stacks.of("shop", sleeper("db").runs("sleep").mounts(data)), UpOptions.DEFAULT);
        launcher.down("shop", false, _ -> {});

        refused(Stacks.of("shop", sleeper("db").runs("false").mounts(data)), UpOptions.DEFAULT);

        assertThat(left()).containsExactly("shop_data");
    }

    @Test
    void aFailedRunMayStayForInspection() throws EngineProblem {
        refused(Stacks.of("shop", sleeper("db").runs("false")), UpOptions.DEFAULT.keepingOnFailure());

        assertThat(left()).containsExactlyInAnyOrder("shop-db-1", "shop_default");
    }

    @Test
    void anUnhealthyDependencyIsNamedWithWhatItsProbeSaid() throws EngineProblem {
        EngineProblem problem = refused(
                Stacks.of(
                        "shop",
                        sleeper("db").runs("sleep").probed("broken"),
                        sleeper("web").after("db", Condition.HEALTHY)),
                UpOptions.DEFAULT);

        assertThat(problem.kind()).isEqualTo(Kind.UNHEALTHY);
        assertThat(problem).hasMessage("shop-db-1 is unhealthy. Its last probe said: the probe failed");
    }

    @Test
    void aStackThatTakesTooLongIsGivenUp() throws EngineProblem {
        EngineProblem problem =
                refused(Stacks.of("shop", sleeper("db").runs("sleep").probed("later")), SOON);

        assertThat(problem.kind()).isEqualTo(Kind.TIMEOUT);
        assertThat(problem.message()).contains("shop-db-1 is starting");
        assertThat(left()).isEmpty();
    }

    @Test
    void anInterruptCancelsTheRunAndTakesItBack() throws Exception {
        Blueprint blueprint = Stacks.of("shop", sleeper("db").runs("sleep").probed("later"));
        AtomicReference<EngineProblem> problem = new AtomicReference<>();
        Thread thread = Thread.startVirtualThread(() -> problem.set(refused(blueprint, UpOptions.DEFAULT)));
        while (!engine.calls.contains("start shop-db-1")) {
            Thread.sleep(5);
        }

        thread.interrupt();
        thread.join();

        assertThat(problem.get().kind()).isEqualTo(Kind.CANCELLED);
        assertThat(left()).isEmpty();
    }

    @Test
    void aProjectFromAnotherFolderIsRefusedUnlessTakenOver() throws EngineProblem {
        up(Stacks.of("shop", sleeper("db").runs("sleep")), UpOptions.DEFAULT);
        Blueprint same = Stacks.of("shop", sleeper("db").runs("sleep"));
        Path elsewhere = folder.resolve("elsewhere");

        EngineProblem problem = catchThrowableOfType(
                EngineProblem.class, () -> launcher.up(same, elsewhere, UpOptions.DEFAULT, _ -> {}));

        assertThat(problem.kind()).isEqualTo(Kind.PROJECT_ELSEWHERE);
        assertThat(problem.message()).contains(folder.toString());
        assertThat(launcher.up(same, elsewhere, UpOptions.DEFAULT.takingOver(), _ -> {})
                        .healthy())
                .isTrue();
    }

    @Test
    void aSecretWithoutAValueIsRefusedBeforeAnythingIsCreated() throws IOException {
        Files.writeString(folder.resolve(".env"), "OTHER=1\nPASSWORD=\n");

        EngineProblem problem = refused(Stacks.of("shop", sleeper("db").secret("password")), UpOptions.DEFAULT);

        assertThat(problem.kind()).isEqualTo(Kind.SECRET_MISSING);
        assertThat(problem.message()).startsWith("PASSWORD, which db needs, has no value in ");
        assertThat(engine.calls).isEmpty();
    }

    @Test
    void aRequiredVariableWithoutAValueIsRefusedToo() {
        EngineProblem problem =
                refused(Stacks.of("shop", sleeper("db").with("URL", "redis://:${PASS:?export again}@cache")), SOON);

        assertThat(problem.kind()).isEqualTo(Kind.SECRET_MISSING);
    }

    @Test
    void servicesThatWaitForEachOtherAreRefused() {
        EngineProblem problem = refused(
                Stacks.of(
                        "shop",
                        sleeper("a").after("b", Condition.STARTED),
                        sleeper("b").after("a", Condition.STARTED)),
                SOON);

        assertThat(problem.message()).startsWith("The services wait for each other: a -> b -> a.");
    }

    @Test
    void anEngineThatGoesAwayMakesEveryServiceUnknownUntilItIsBack() throws Exception {
        Blueprint blueprint = Stacks.of("shop", sleeper("db").runs("sleep"));
        up(blueprint, UpOptions.DEFAULT);
        BlockingQueue<RunState> states = new LinkedBlockingQueue<>();
        try (Subscription _ = launcher.watch(blueprint, states::add)) {
            assertThat(next(states, "db")).isEqualTo(Status.RUNNING);

            engine.goAway();
            assertThat(next(states, "db")).isEqualTo(Status.UNKNOWN);

            engine.comeBack();
            Status status = next(states, "db");
            while (status == Status.UNKNOWN) {
                status = next(states, "db");
            }
            assertThat(status).isEqualTo(Status.RUNNING);
        }
    }

    @Test
    void aWatchTellsWhatHappens() throws Exception {
        Blueprint blueprint = Stacks.of("shop", sleeper("db").runs("sleep"));
        BlockingQueue<RunState> states = new LinkedBlockingQueue<>();
        try (Subscription _ = launcher.watch(blueprint, states::add)) {
            assertThat(next(states, "db")).isEqualTo(Status.ABSENT);
            up(blueprint, UpOptions.DEFAULT);
            engine.kill("shop-db-1");
            RunState state = states.poll(30, TimeUnit.SECONDS);
            while (state != null && state.service("db").orElseThrow().exitCode().orElse(0) != 137) {
                state = states.poll(30, TimeUnit.SECONDS);
            }
            assertThat(state).isNotNull();
        }
    }

    @Test
    void aMissingBindSourceIsOnlyTheLocalEnginesConcern() throws EngineProblem {
        Blueprint blueprint =
                Stacks.of("shop", sleeper("db").runs("sleep").mounts(new BindMount("./config/x", "/x", true)));

        assertThat(up(blueprint, UpOptions.DEFAULT).healthy()).isTrue();
    }

    private static Status next(BlockingQueue<RunState> states, String service) throws InterruptedException {
        RunState state = states.poll(30, TimeUnit.SECONDS);
        assertThat(state).isNotNull();
        return state.service(service).orElseThrow().status();
    }

    private RunState up(Blueprint blueprint, UpOptions options) throws EngineProblem {
        return launcher.up(blueprint, folder, options, _ -> {});
    }

    private EngineProblem refused(Blueprint blueprint, UpOptions options) {
        return catchThrowableOfType(EngineProblem.class, () -> up(blueprint, options));
    }

    private List<String> left() throws EngineProblem {
        Observed observed = engine.observe("shop", List.of());
        List<String> left = new java.util.ArrayList<>();
        observed.containers().forEach(each -> left.add(each.name()));
        observed.networks().forEach(each -> left.add(each.name()));
        observed.volumes().forEach(each -> left.add(each.name()));
        return left;
    }
}
