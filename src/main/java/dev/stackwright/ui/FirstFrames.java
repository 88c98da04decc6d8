package dev.stackwright.ui;

import java.time.Duration;
import java.time.Instant;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells on the terminal how long after the process began the window had drawn its third frame, and ends the program.
/// For `src/bench/start`, which measures a bare window in the same way.
final class FirstFrames {

    private static final int LAST = 3;

    private final Scene scene;
    private final Runnable pulse = this::count;
    private int frames;

    private FirstFrames(Scene scene) {
        this.scene = scene;
    }

    /// Counts the frames of `scene` from now on.
    static void of(Scene scene) {
        scene.addPostLayoutPulseListener(new FirstFrames(scene).pulse);
        Platform.requestNextPulse();
    }

    private void count() {
        frames++;
        if (frames < LAST) {
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(pulse);
        Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
        System.out.println(
                "drawn after " + Duration.between(begun, Instant.now()).toMillis() + " ms");
        Platform.exit();
    }
}
