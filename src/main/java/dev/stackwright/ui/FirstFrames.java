package dev.stackwright.ui;

import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells on the terminal how long after `stackwright.bench`, the milliseconds since 1970 at which the process was
/// started, the window had drawn its third frame, and ends the program. For `src/bench/start`, which measures a bare
/// window in the same way; what the system says of a process's start can be half a second off.
final class FirstFrames {

    private static final int LAST = 3;

    private final Scene scene;
    private final long begun;
    private final Runnable pulse = this::count;
    private int frames;

    private FirstFrames(Scene scene, long begun) {
        this.scene = scene;
        this.begun = begun;
    }

    /// Counts the frames of `scene` from now on, for a process that was started at `begun`.
    static void of(Scene scene, long begun) {
        scene.addPostLayoutPulseListener(new FirstFrames(scene, begun).pulse);
        Platform.requestNextPulse();
    }

    private void count() {
        frames++;
        if (frames < LAST) {
            Platform.requestNextPulse();
            return;
        }
        scene.removePostLayoutPulseListener(pulse);
        System.out.println("drawn after " + (System.currentTimeMillis() - begun) + " ms");
        Platform.exit();
    }
}
