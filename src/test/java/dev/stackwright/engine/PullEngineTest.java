package dev.stackwright.engine;

import static dev.stackwright.engine.Stacks.sleeper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stackwright.engine.EngineProblem.Kind;
import dev.stackwright.engine.Progress.Stage;
import dev.stackwright.support.FakeRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("engine")
@ResourceLock("engine-lab")
class PullEngineTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void aMissingImageIsPulledWithItsProgress(String engine) throws Exception {
        try (FakeRegistry registry = new FakeRegistry();
                LabStack stack = LabStack.on(engine, folder)) {
            String image = registry.reference("app:1");
            assertThat(stack.launcher.missingImages(
                            stack.blueprint(sleeper("app").image(image))))
                    .containsExactly(image);

            stack.runtime.pull(image, stack.progress::add);

            assertThat(stack.runtime.imageId(image)).isPresent();
            assertThat(stack.progress).allMatch(step -> step.stage() == Stage.PULLING);
            assertThat(stack.progress.getLast().percent()).hasValue(100);
            stack.docker("rmi", image);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void anImageThatTheRegistryDoesNotHaveIsSaidToBeMissing(String engine) throws Exception {
        try (FakeRegistry registry = new FakeRegistry();
                LabStack stack = LabStack.on(engine, folder)) {
            EngineProblem problem = catchThrowableOfType(
                    EngineProblem.class, () -> stack.up(sleeper("app").image(registry.reference("app:2"))));

            assertThat(problem.kind()).isEqualTo(Kind.IMAGE_MISSING);
            assertThat(problem.message()).contains("app:2");
            assertThat(stack.left()).isEmpty();
        }
    }
}
