package dev.stackwright.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("engine")
@ResourceLock("engine-lab")
class FollowEngineTest {

    @TempDir
    Path folder;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @ValueSource(strings = {"28", "20"})
    void aContainerWithATerminalIsReadLikeAnyOther(String engine) throws Exception {
        try (LabStack stack = LabStack.on(engine, folder)) {
            String name = stack.project + "-tty-1";
            String label = ComposeLabels.PROJECT + "=" + stack.project;
            String script = "trap 'exit 0' TERM; printf 'one\\n\\001two\\n'; sleep 600 & wait";
            stack.docker("run", "-dt", "--name", name, "--label", label, Stacks.BUSYBOX, "sh", "-c", script);
            try (Subscription _ = stack.runtime.follow(name, 10, lines::add)) {
                assertThat(lines.poll(30, TimeUnit.SECONDS)).isEqualTo("one");
                assertThat(lines.poll(30, TimeUnit.SECONDS)).isEqualTo("\u0001two");
            }
            assertThat(stack.runtime.lastLines(name, 1)).containsExactly("\u0001two");
        }
    }
}
