package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.support.EngineLab;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("engine")
@ResourceLock("engine-lab")
class LauncherEngineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void twoServicesComeUpInOrderAndGoDownAgain(String engine) throws Exception {
        Blueprint blueprint = Stacks.of(
                "swtest-first-" + engine,
                sleeper("db").probed("true"),
                sleeper("web").after("db", Condition.HEALTHY));
        try (ContainerRuntime runtime =
                DockerEngine.connect(Address.socket(EngineLab.require().socket(engine), "the laboratory"))) {
            Launcher launcher = new Launcher(runtime);
            try {
                RunState state = launcher.up(
                        blueprint, folder, UpOptions.DEFAULT.within(Duration.ofSeconds(30)), System.out::println);
                assertThat(state.healthy()).isTrue();
                assertThat(state.service("db").orElseThrow().status()).isEqualTo(Status.HEALTHY);
            } finally {
                launcher.down(blueprint.name(), true, System.out::println);
            }
            assertThat(launcher.ps(blueprint.name()).services()).isEmpty();
        }
    }
}
