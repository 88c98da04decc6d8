package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

    private final MemoryRuntime engine = new MemoryRuntime();
    private final ExportFolder folder = new ExportFolder(Path.of("/srv/shop"), Map.of("KEY", "k"));

    @Test
    void whatIsLeftOutIsNeitherCreatedNorWaitedForAndGoesIfItRuns() throws EngineProblem {
        Fields profile = Fields.of("profiles", Items.of("left-out"));
        Blueprint whole = Stacks.of("shop", sleeper("db").mounts(new VolumeMount("data", "/data")), sleeper("web"));
        Blueprint without = Stacks.of(
                "shop", sleeper("db").mounts(new VolumeMount("data", "/data")).compose(profile), sleeper("web"));

        assertThat(plan(without)).isEqualTo("""
                #1 create network shop_default (not found)
                [1] -> #2 create container shop-web-1 (not found)
                [2] -> #3 start container shop-web-1 (created)""");
        up(whole);
        assertThat(plan(without)).isEqualTo("""
                #1 stop container shop-db-1 (left out of the stack)
                [1] -> #2 remove container shop-db-1 (left out of the stack)""");
    }

    @Test
    void anEmptyEngineGetsEverythingCreatedBeforeAnythingStarts() throws EngineProblem {
        Blueprint blueprint = Stacks.of(
                "shop",
                sleeper("db").probed("true").mounts(new VolumeMount("data", "/data")),
                sleeper("init").after("db", Condition.HEALTHY),
                sleeper("web")
                        .after("init", Condition.COMPLETED)
                        .after("db", Condition.HEALTHY)
                        .replicas(2));

        assertThat(plan(blueprint)).isEqualTo("""
                #1 create network shop_default (not found)
                #2 create volume shop_data (not found)
                [1, 2] -> #3 create container shop-db-1 (not found)
                [1] -> #4 create container shop-init-1 (not found)
                [1] -> #5 create container shop-web-1 (not found)
                [1] -> #6 create container shop-web-2 (not found)
                [3] -> #7 start container shop-db-1 (created)
                [4, 7, db healthy] -> #8 start container shop-init-1 (created)
                [5, 8, init completed, 7, db healthy] -> #9 start container shop-web-1 (created)
                [6, 8, init completed, 7, db healthy] -> #10 start container shop-web-2 (created)""");
    }

    @Test
    void aStackThatRunsAsDesiredNeedsNothing() throws EngineProblem {
        Blueprint blueprint = Stacks.of("shop", sleeper("db").probed("true"), sleeper("web"));
        up(blueprint);

        assertThat(plan(blueprint)).isEmpty();
    }

    @Test
    void aChangedServiceIsReplacedAndTheOthersAreLeftAlone() throws EngineProblem {
        up(Stacks.of("shop", sleeper("db"), sleeper("web").with("MODE", "old")));

        assertThat(plan(Stacks.of("shop", sleeper("db"), sleeper("web").with("MODE", "new"))))
                .isEqualTo("""
                #1 stop container shop-web-1 (configuration changed)
                [1] -> #2 remove container shop-web-1 (configuration changed)
                [2] -> #3 create container shop-web-1 (configuration changed)
                [3] -> #4 start container shop-web-1 (created)""");
    }

    @Test
    void fewerReplicasTakeTheLastAway() throws EngineProblem {
        up(Stacks.of("shop", sleeper("web").replicas(3)));

        assertThat(plan(Stacks.of("shop", sleeper("web").replicas(2)))).isEqualTo("""
                #1 stop container shop-web-3 (more than 2 wanted)
                [1] -> #2 remove container shop-web-3 (more than 2 wanted)""");
    }

    @Test
    void aContainerThatEndedIsStartedAgain() throws EngineProblem {
        Blueprint blueprint = Stacks.of("shop", sleeper("db"));
        up(blueprint);
        engine.kill("shop-db-1");

        assertThat(plan(blueprint)).isEqualTo("#1 start container shop-db-1 (exited 137)");
    }

    @Test
    void aMissingImageIsPulledOrBuiltBeforeAnythingIsCreated() throws EngineProblem {
        Service.Build build =
                new Service.Build("./app", Optional.empty(), Optional.empty(), new LinkedHashMap<>(), "shop-app:dev");
        Blueprint blueprint =
                Stacks.of("shop", sleeper("app").from(build), sleeper("db").image("acme/db:1"));

        assertThat(plan(blueprint)).isEqualTo("""
                #1 build image shop-app:dev (not on the engine)
                #2 pull image acme/db:1 (not on the engine)
                [1, 2] -> #3 create network shop_default (not found)
                [3] -> #4 create container shop-app-1 (not found)
                [3] -> #5 create container shop-db-1 (not found)
                [4] -> #6 start container shop-app-1 (created)
                [5] -> #7 start container shop-db-1 (created)""");
    }

    @Test
    void secretsAreWrittenBeforeEachStart() throws EngineProblem {
        Blueprint blueprint = Stacks.of("shop", sleeper("db").secret("key"));

        assertThat(plan(blueprint)).isEqualTo("""
                #1 create network shop_default (not found)
                [1] -> #2 create container shop-db-1 (not found)
                [2] -> #3 put 1 secret into shop-db-1 (created)
                [3] -> #4 start container shop-db-1 (created)""");
    }

    @Test
    void whatTheLauncherDoesNotApplyIsSaid() throws EngineProblem {
        Blueprint blueprint = Stacks.of(
                "shop", sleeper("db").compose(Fields.of("init", Scalar.of(true)).with("pids_limit", Scalar.of(5))));
        up(blueprint);

        assertThat(plan(blueprint))
                .isEqualTo("note: db: pids_limit not applied by the launcher; docker compose applies it.");
    }

    @Test
    void aServiceThatLeftTheDesignIsLeftAloneAndSaid() throws EngineProblem {
        up(Stacks.of("shop", sleeper("db"), sleeper("old")));

        assertThat(plan(Stacks.of("shop", sleeper("db"))))
                .isEqualTo("note: shop-old-1 belongs to the project but not to the design; it is left alone.");
    }

    @Test
    void downStopsDependentsFirstAndKeepsVolumes() throws EngineProblem {
        up(Stacks.of(
                "shop",
                sleeper("db").probed("true").mounts(new VolumeMount("data", "/data")),
                sleeper("web").after("db", Condition.HEALTHY)));
        Observed observed = engine.observe("shop", List.of());

        assertThat(Teardown.plan(observed, false)).hasToString("""
                #1 stop container shop-web-1 (down)
                [1] -> #2 remove container shop-web-1 (down)
                [2] -> #3 stop container shop-db-1 (down)
                [3] -> #4 remove container shop-db-1 (down)
                [2, 4] -> #5 remove network shop_default (down)""");
        assertThat(Teardown.plan(observed, true).toString())
                .endsWith("[2, 4] -> #6 remove volume shop_data (down with volumes)");
    }

    private String plan(Blueprint blueprint) throws EngineProblem {
        return Reconciler.plan(
                        Desired.of(blueprint, folder),
                        engine.observe(
                                "shop",
                                blueprint.services().values().stream()
                                        .map(Service::image)
                                        .toList()))
                .toString();
    }

    private void up(Blueprint blueprint) throws EngineProblem {
        Plan plan = Reconciler.plan(Desired.of(blueprint, folder), engine.observe("shop", List.of(Stacks.BUSYBOX)));
        new PlanRunner(engine, plan, _ -> {}).run(Duration.ofSeconds(5));
    }
}
