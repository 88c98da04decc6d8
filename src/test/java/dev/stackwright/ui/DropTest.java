package dev.stackwright.ui;

import dev.stackwright.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A design that another program drags onto the window is opened: on a real display, with two processes and the mouse.
class DropTest {

    @TempDir
    private Path folder;

    @Test
    void aDesignIsOpenedByDroppingItsFile() throws Exception {
        Path design = Files.writeString(folder.resolve("dropped.stack.yaml"), """
                stackwright: 1
                name: from-outside
                components:
                  cache: {kind: redis}
                """);
        try (RealDisplay display = RealDisplay.open(folder)) {
            display.start(Main.class, "open", "assets/samples/cache.stack.yaml");
            display.await("cache");
            display.start(DragSource.class, folder.resolve("notes.txt").toString(), design.toString());
            display.await(DragSource.TITLE);
            // A busy display can lose a step of the drag; then a person tries again.
            for (int attempt = 0; attempt < 5 && !display.shows("from-outside", attempt == 0 ? 0 : 5); attempt++) {
                display.drag(60, 60, 600, 360);
            }
            display.await("from-outside");
        }
    }
}
