package dev.stackwright.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingKilledTest {

    private static final int CHILDREN = 4;
    private static final int KILLS = 200;

    @TempDir
    private Path folder;

    @Test
    void twoHundredKillsWhileSavingLeaveNoBrokenFile() throws InterruptedException, ExecutionException, IOException {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        String first = Documents.text("v1.yaml");
        Path old = Files.writeString(folder.resolve("first"), first + "# more\n".repeat(20_000));
        Path now = Files.writeString(folder.resolve("second"), first + "# longer\n".repeat(40_000));
        try (var threads = Executors.newFixedThreadPool(CHILDREN)) {
            List<Callable<Integer>> tasks = IntStream.range(0, CHILDREN)
                    .<Callable<Integer>>mapToObj(number -> () -> killed(number, new Random(seed + number), old, now))
                    .toList();
            int both = 0;
            for (Future<Integer> task : threads.invokeAll(tasks)) {
                both += task.get();
            }
            assertThat(both).as("kills that found the second content").isBetween(1, KILLS - 1);
        }
    }

    private Integer killed(int number, Random random, Path old, Path now)
            throws IOException, InterruptedException, DesignFileProblem {
        Path own = Files.createDirectory(folder.resolve("own" + number));
        Path file = own.resolve("a.stack.yaml");
        byte[] first = Files.readAllBytes(old);
        byte[] second = Files.readAllBytes(now);
        int seconds = 0;
        for (int kill = 0; kill < KILLS / CHILDREN; kill++) {
            Process child = new ProcessBuilder(
                            SavingChild.command("loop", file.toString(), old.toString(), now.toString()))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(child.getInputStream().read()).isEqualTo('!');
            Thread.sleep(random.nextInt(20), random.nextInt(1_000_000));
            child.destroyForcibly().waitFor();
            byte[] bytes = Files.readAllBytes(file);
            assertThat(bytes).isIn(first, second);
            seconds += bytes.length == second.length ? 1 : 0;
        }
        assertThat(DesignFile.read(file).design().name()).isEqualTo("storefront");
        return seconds;
    }
}
