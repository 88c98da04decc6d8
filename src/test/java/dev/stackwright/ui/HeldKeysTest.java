package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.Main;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the mouse does while a key is held, on a real display, as the mouse of the headless platform says nothing of
/// keys.
class HeldKeysTest {

    /// Where the canvas begins in the window.
    private static final int LEFT = 177;
    private static final int TOP = 40;
    private static final int PATIENCE = 30;

    @TempDir
    private Path folder;

    @Test
    void aClickWithShiftHeldAddsToTheSelection() throws Exception {
        Path file = design();
        try (RealDisplay display = RealDisplay.open(folder)) {
            open(display, file);
            click(display, 160, 180);
            display.hand("keydown", "shift");
            click(display, 500, 180);
            display.hand("keyup", "shift");
            display.hand("key", "Delete");
            assertThat(saved(display, file, now -> now.topology().components().size() < 3)
                            .topology()
                            .components()
                            .keySet())
                    .containsExactly("db");
        }
    }

    @Test
    void aDragWithAltHeldLeavesACopy() throws Exception {
        Path file = design();
        try (RealDisplay display = RealDisplay.open(folder)) {
            open(display, file);
            display.hand("keydown", "alt");
            display.drag(LEFT + 160, TOP + 180, LEFT + 160, TOP + 420);
            display.hand("keyup", "alt");
            Design after =
                    saved(display, file, now -> now.topology().components().size() > 3);
            assertThat(List.of(after.layout().of("api"), after.layout().of("api-2")))
                    .isEqualTo(List.of(Optional.of(new Point(104, 152)), Optional.of(new Point(104, 392))));
        }
    }

    private Path design() throws IOException {
        Path file = Files.writeString(folder.resolve("held.stack.yaml"), """
                stackwright: 1
                name: held
                components: {api: {kind: service}, cache: {kind: redis}, db: {kind: postgres}}
                links: []
                layout:
                  components: {api: [104, 152], cache: [448, 152], db: [448, 400]}
                """);
        Path views = Files.createDirectories(folder.resolve("stackwright")).resolve("views");
        Files.writeString(views, "0 0 1 " + file + "\n");
        return file;
    }

    private static void open(RealDisplay display, Path file) throws Exception {
        display.start(Main.class, "open", file.toString());
        display.await("held");
        Thread.sleep(TimeUnit.SECONDS.toMillis(4));
    }

    private static void click(RealDisplay display, int x, int y) throws Exception {
        display.hand("mousemove", Integer.toString(LEFT + x), Integer.toString(TOP + y), "click", "1");
    }

    /// The design in the file once it is as wanted, saved again and again until then.
    private static Design saved(RealDisplay display, Path file, Predicate<Design> wanted) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        Design design = read(file);
        while (!wanted.test(design) && System.nanoTime() < end) {
            display.hand("key", "ctrl+s");
            Thread.sleep(300);
            design = read(file);
        }
        return design;
    }

    private static Design read(Path file) throws DesignFileProblem {
        return DesignFile.read(file).design();
    }
}
