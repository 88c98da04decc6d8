package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.stackwright.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A design that another program drags onto the window is opened: on a real display, with two processes and the mouse.
class DropTest {

    private static final int PATIENCE = 60;

    private final List<Process> processes = new ArrayList<>();

    @TempDir
    private Path folder;

    private String display = "";

    @BeforeEach
    void display() throws IOException {
        assumeTrue(Stream.of("Xvfb", "xdotool").allMatch(DropTest::installed), "needs Xvfb and xdotool");
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        processes.addFirst(server);
        BufferedReader said = server.inputReader();
        display = ":" + said.readLine();
    }

    @AfterEach
    void end() throws InterruptedException {
        for (Process process : processes) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void aDesignIsOpenedByDroppingItsFile() throws Exception {
        Path design = Files.writeString(folder.resolve("dropped.stack.yaml"), """
                stackwright: 1
                name: from-outside
                components:
                  cache: {kind: redis}
                """);
        start(Main.class, "open", "assets/samples/cache.stack.yaml");
        await("cache");
        start(DragSource.class, folder.resolve("notes.txt").toString(), design.toString());
        await(DragSource.TITLE);
        // A busy display can lose a step of the drag; then a person tries again.
        for (int attempt = 0; attempt < 5 && !shows("from-outside", attempt == 0 ? 0 : 5); attempt++) {
            drag();
        }
        await("from-outside");
    }

    private void drag() throws Exception {
        mouse("mousemove", "60", "60", "mousedown", "1");
        for (int step = 1; step <= 12; step++) {
            mouse("mousemove", Integer.toString(60 + step * 45), Integer.toString(60 + step * 25));
            Thread.sleep(60);
        }
        mouse("mouseup", "1");
    }

    private void start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-Dprism.order=sw",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder child =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.INHERIT);
        child.environment().put("DISPLAY", display);
        child.environment().put("XDG_CONFIG_HOME", folder.toString());
        processes.addFirst(child.start());
    }

    private void await(String title) throws IOException, InterruptedException {
        assertThat(shows(title, PATIENCE)).as(title).isTrue();
    }

    /// True once a window has this in its title, false if none has within so many seconds.
    private boolean shows(String title, int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        boolean found = false;
        while (!found && System.nanoTime() < end) {
            found = xdotool("search", "--onlyvisible", "--name", title).waitFor() == 0;
            Thread.sleep(found ? 0 : 100);
        }
        return found;
    }

    private void mouse(String... arguments) throws IOException, InterruptedException {
        assertThat(xdotool(arguments).waitFor()).isZero();
    }

    private Process xdotool(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
