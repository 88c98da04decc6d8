package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stackwright.engine.ContainerState.Health;
import dev.stackwright.engine.ContainerState.Phase;
import dev.stackwright.engine.EngineProblem.Kind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every runtime must do alike.
abstract class ContainerRuntimeContract {

    private final String project = "swtest-" + UUID.randomUUID().toString().substring(0, 8);
    private final BlockingQueue<String> changes = new LinkedBlockingQueue<>();
    private ContainerRuntime runtime = new MemoryRuntime();

    abstract ContainerRuntime connect() throws EngineProblem;

    /// Lets the process of a running container print a line.
    abstract void print(String container, String line) throws Exception;

    @BeforeEach
    void open() throws EngineProblem {
        runtime = connect();
    }

    @AfterEach
    void clean() throws EngineProblem {
        new Launcher(runtime).down(project, true, _ -> {});
        runtime.close();
    }

    @Test
    void whatIsCreatedIsObservedWithItsLabelsAndDoesNotRun() throws EngineProblem {
        create(sleeper("db").mounts(new dev.stackwright.generate.blueprint.Service.VolumeMount("data", "/data")));

        Observed observed = runtime.observe(project, List.of(Stacks.BUSYBOX, "nosuch/image:1"));

        ObservedContainer container = observed.container(project + "-db-1").orElseThrow();
        assertThat(container.service()).isEqualTo("db");
        assertThat(container.number()).isOne();
        assertThat(container.state().phase()).isEqualTo(Phase.CREATED);
        assertThat(container.networks()).containsExactly(project + "_default");
        assertThat(observed.network(project + "_default").orElseThrow().hash()).hasSize(64);
        assertThat(observed.volume(project + "_data").orElseThrow().hash()).hasSize(64);
        assertThat(observed.images()).containsOnlyKeys(Stacks.BUSYBOX);
    }

    @Test
    void aProbeThatPassesMakesHealthyAndIsTold() throws Exception {
        ContainerSpec db = create(sleeper("db").runs("sleep", "600").probed("true"));
        try (Subscription _ = listen()) {
            runtime.start(db.name());

            assertThat(until(db, container -> container.state().health() == Health.HEALTHY)
                            .state()
                            .status())
                    .isEqualTo(Status.HEALTHY);
        }
    }

    @Test
    void aProbeThatFailsMakesUnhealthyAndIsTold() throws Exception {
        ContainerSpec db = create(sleeper("db").runs("sleep", "600").probed("false"));
        try (Subscription _ = listen()) {
            runtime.start(db.name());

            assertThat(until(db, container -> container.state().health() == Health.UNHEALTHY)
                            .state()
                            .status())
                    .isEqualTo(Status.UNHEALTHY);
        }
    }

    @Test
    void aProcessThatEndsIsToldWithItsExitCode() throws Exception {
        ContainerSpec job = create(sleeper("job").runs("false"));
        try (Subscription _ = listen()) {
            runtime.start(job.name());

            assertThat(until(job, container -> container.state().phase() == Phase.EXITED)
                            .state()
                            .exitCode())
                    .isOne();
        }
    }

    @Test
    void whatAProcessPrintedLastCanBeRead() throws Exception {
        ContainerSpec job = create(sleeper("job").runs("echo", "hello", "there"));
        try (Subscription _ = listen()) {
            runtime.start(job.name());
            until(job, container -> container.state().phase() == Phase.EXITED);
        }

        assertThat(runtime.lastLines(job.name(), 5)).containsExactly("hello there");
    }

    @Test
    void whatAProcessPrintsIsToldAsItComesUntilClosed() throws Exception {
        ContainerSpec talker = create(sleeper("talker"));
        runtime.start(talker.name());
        print(talker.name(), "earlier");
        print(talker.name(), "before");
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (Subscription _ = runtime.follow(talker.name(), 1, told::add)) {
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("before");
            print(talker.name(), "now");
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("now");
        }
        print(talker.name(), "after");

        assertThat(runtime.lastLines(talker.name(), 1)).containsExactly("after");
        assertThat(told).isEmpty();
    }

    @Test
    void aFollowedLogEndsWithItsContainer() throws Exception {
        ContainerSpec job = create(sleeper("job").runs("echo", "hello", "there"));
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (Subscription _ = listen()) {
            runtime.start(job.name());
            until(job, container -> container.state().phase() == Phase.EXITED);
            try (Subscription _ = runtime.follow(job.name(), 5, told::add)) {
                assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("hello there");
                Instant first = finished(job);
                runtime.start(job.name());
                until(job, _ -> finished(job).isAfter(first));

                assertThat(runtime.lastLines(job.name(), 5)).containsExactly("hello there", "hello there");
                assertThat(told).isEmpty();
            }
        }
    }

    @Test
    void followingWhatIsNotThereIsRefused() {
        assertThat(kind(() -> runtime.follow(project + "-nobody-1", 5, _ -> {}).close()))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void doingTheSameTwiceIsNoProblem() throws EngineProblem {
        ContainerSpec db = create(sleeper("db").runs("sleep", "600"));
        runtime.start(db.name());
        runtime.start(db.name());
        runtime.stop(db.name());
        runtime.stop(db.name());
        runtime.removeContainer(db.name());
        runtime.removeContainer(db.name());
        runtime.removeNetwork(project + "_default");
        runtime.removeNetwork(project + "_default");
        runtime.removeVolume(project + "_data");

        assertThat(runtime.observe(project, List.of())).isEqualTo(Observed.nothing(project));
    }

    @Test
    void aRunningContainerIsRemovedToo() throws EngineProblem {
        ContainerSpec db = create(sleeper("db").runs("sleep", "600"));
        runtime.start(db.name());

        runtime.removeContainer(db.name());

        assertThat(runtime.inspect(db.name())).isEmpty();
    }

    @Test
    void aMissingImageIsSaidToBeMissing() {
        assertThat(kind(() -> create(sleeper("db").image("nosuch/image:1")))).isEqualTo(Kind.IMAGE_MISSING);
    }

    @Test
    void aTakenNameIsSaidToBeTaken() throws EngineProblem {
        ContainerSpec db = create(sleeper("db"));

        assertThat(kind(() -> runtime.createContainer(db))).isEqualTo(Kind.NAME_TAKEN);
    }

    @Test
    void secretsAreTakenBeforeTheStart() throws EngineProblem {
        ContainerSpec db = create(sleeper("db").runs("sleep", "600"));

        runtime.putSecrets(db.name(), Map.of("password", "geheim"));
        runtime.start(db.name());

        assertThat(runtime.inspect(db.name()).orElseThrow().state().phase()).isEqualTo(Phase.RUNNING);
    }

    private ContainerSpec create(Stacks.Draft draft) throws EngineProblem {
        Desired desired = Desired.of(Stacks.of(project, draft), new ExportFolder(Path.of("/srv/contract"), Map.of()));
        for (ResourceSpec network : desired.networks()) {
            runtime.createNetwork(network);
        }
        for (ResourceSpec volume : desired.volumes()) {
            runtime.createVolume(volume);
        }
        ContainerSpec spec = desired.containers().firstEntry().getValue().getFirst();
        runtime.createContainer(spec);
        return spec;
    }

    private Subscription listen() throws EngineProblem {
        return runtime.events(project, new EventListener() {
            @Override
            public void changed(String containerId) {
                changes.add(containerId);
            }

            @Override
            public void ended() {
                changes.add("");
            }
        });
    }

    private ObservedContainer until(ContainerSpec spec, Predicate<ObservedContainer> holds) throws Exception {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (System.nanoTime() < deadline) {
            String id = changes.poll(30, TimeUnit.SECONDS);
            assertThat(id).as("an event").isNotNull();
            ObservedContainer container = runtime.inspect(id).orElseThrow();
            if (container.name().equals(spec.name()) && holds.test(container)) {
                return container;
            }
        }
        throw new AssertionError(spec.name() + " did not come to it: " + runtime.inspect(spec.name()));
    }

    private Instant finished(ContainerSpec spec) {
        try {
            return runtime.inspect(spec.name())
                    .flatMap(container -> container.state().finished())
                    .orElseThrow();
        } catch (EngineProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private interface Call {
        void run() throws EngineProblem;
    }

    private static Kind kind(Call call) {
        return catchThrowableOfType(EngineProblem.class, call::run).kind();
    }
}
