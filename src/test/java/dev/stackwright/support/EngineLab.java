package dev.stackwright.support;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// The engine laboratory that `.ci/lab/start` leaves running. Engine tests use its engines and no other;
/// without it they are skipped with one line, or fail where the system property `engine.tests` is `required`.
public record EngineLab(Properties properties) {

    private static @Nullable FileChannel channel;
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    /// The laboratory, or the end of this test.
    public static EngineLab require() {
        Path file = cache().resolve("lab.properties");
        if (Files.isRegularFile(file)) {
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            } catch (IOException e) {
                fail("The engine laboratory's " + file + " cannot be read", e);
            }
            lock(cache().resolve("tests.lock"));
            EngineLab lab = new EngineLab(properties);
            // Here, so that a test ends before it has made anything that it would have to take down.
            lab.socket("28");
            return lab;
        }
        String reason = "There is no engine laboratory; .ci/lab/start starts it.";
        if (System.getProperty("engine.tests", "").equals("required")) {
            fail(reason);
        }
        if (TOLD.compareAndSet(false, true)) {
            System.out.println("Engine tests are skipped. " + reason);
        }
        Assumptions.abort(reason);
        throw new AssertionError(reason);
    }

    /// The socket of an engine: `20` or `28`.
    public Path socket(String engine) {
        Optional<Path> socket = Optional.ofNullable(properties.getProperty("engine." + engine + ".socket"))
                .map(Path::of)
                .filter(Files::exists);
        if (socket.isEmpty()) {
            String reason = "The engine laboratory has no engine " + engine + " running.";
            if (System.getProperty("engine.tests", "").equals("required")) {
                fail(reason);
            }
            Assumptions.abort(reason);
        }
        return socket.orElseThrow();
    }

    /// The real `docker compose`, as a program of its own.
    public Path compose() {
        return Path.of(properties.getProperty("compose"));
    }

    /// The laboratory's cache folder.
    public Path folder() {
        return cache();
    }

    /// The real `docker` command line.
    public Path docker() {
        return Path.of(properties.getProperty("docker"));
    }

    /// Runs the real `docker` on an engine: `20` or `28`.
    public CommandLine docker(String engine, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(docker().toString()));
        command.addAll(List.of(words));
        return CommandLine.run(cache(), Map.of("DOCKER_HOST", "unix://" + socket(engine)), command);
    }

    /// Keeps other test runs on this machine out until this one ends: their load would spoil what is measured here.
    private static synchronized void lock(Path file) {
        try {
            if (channel == null) {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                channel.lock();
            }
        } catch (IOException e) {
            fail("The engine laboratory's " + file + " cannot be locked", e);
        }
    }

    private static Path cache() {
        String named = System.getenv().getOrDefault("STACKWRIGHT_LAB", "");
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path base = cache.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("stackwright-lab");
    }
}
