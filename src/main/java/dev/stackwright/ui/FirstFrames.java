package dev.stackwright.ui;

import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Tells on the terminal how long after `stackwright.bench`, the milliseconds since 1970 at which the process was
/// started, the window had drawn its third frame, and when all was there, its panels and the findings; then it ends the
/// program. For `src/bench/start`, which measures a bare window in the same way; what the system says of a process's
/// start can be half a second off.
final class FirstFrames {

    private static final int LAST = 3;

    private final Scene scene;
    private final long begun;
    private final BooleanSupplier whole;
    private final Runnable pulse = this::count;
    private int frames;

    private FirstFrames(Scene scene, long begun, BooleanSupplier whole) {
        this.scene = scene;
        this.begun = begun;
        this.whole = whole;
    }

    /// Counts the frames of `scene` from now on, for a process that was started at `begun`, until it is `whole`.
    static void of(Scene scene, long begun, BooleanSupplier whole) {
        scene.addPostLayoutPulseListener(new FirstFrames(scene, begun, whole).pulse);
        Platform.requestNextPulse();
    }

    private void count() {
        frames++;
        if (frames == LAST) {
            say("drawn");
        }
        if (frames > LAST && whole.getAsBoolean()) {
            scene.removePostLayoutPulseListener(pulse);
            say("whole");
            Platform.exit();
            return;
        }
        Platform.requestNextPulse();
    }

    private void say(String what) {
        System.out.println(what + " after " + (System.currentTimeMillis() - begun) + " ms");
    }
}
