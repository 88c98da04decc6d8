package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A display of its own with programs on it, whose home is `folder`, and a mouse and a keyboard as a person has them.
final class RealDisplay implements AutoCloseable {

    private static final int PATIENCE = 60;

    private final List<Process> processes = new ArrayList<>();
    private final Path folder;
    private final String display;

    private RealDisplay(Path folder, Process server, String display) {
        this.folder = folder;
        this.display = display;
        processes.addFirst(server);
    }

    /// A display, if this machine has what that takes.
    static RealDisplay open(Path folder) throws IOException {
        assumeTrue(Stream.of("Xvfb", "xdotool").allMatch(RealDisplay::installed), "needs Xvfb and xdotool");
        Process server = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = server.inputReader();
        return new RealDisplay(folder, server, ":" + said.readLine());
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    void start(Class<?> program, String... arguments) throws IOException {
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
        child.environment().put("XDG_STATE_HOME", folder.toString());
        processes.addFirst(child.start());
    }

    void await(String title) throws IOException, InterruptedException {
        assertThat(shows(title, PATIENCE)).as(title).isTrue();
    }

    /// True once a window has this in its title, false if none has within so many seconds.
    boolean shows(String title, int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        boolean found = false;
        while (!found && System.nanoTime() < end) {
            found = xdotool(List.of("search", "--onlyvisible", "--name", title)) == 0;
            Thread.sleep(found ? 0 : 100);
        }
        return found;
    }

    /// Uses mouse and keyboard, as `xdotool` spells it.
    void hand(String... arguments) throws IOException, InterruptedException {
        assertThat(xdotool(List.of(arguments))).isZero();
    }

    /// Drags in small steps, as a hand does.
    void drag(int fromX, int fromY, int toX, int toY) throws IOException, InterruptedException {
        hand("mousemove", Integer.toString(fromX), Integer.toString(fromY), "mousedown", "1");
        for (int step = 1; step <= 12; step++) {
            int x = fromX + (toX - fromX) * step / 12;
            int y = fromY + (toY - fromY) * step / 12;
            hand("mousemove", Integer.toString(x), Integer.toString(y));
            Thread.sleep(60);
        }
        hand("mouseup", "1");
    }

    private int xdotool(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DISPLAY", display);
        return builder.start().waitFor();
    }

    @Override
    public void close() {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
    }
}
