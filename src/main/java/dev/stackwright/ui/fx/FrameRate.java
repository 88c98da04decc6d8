package dev.stackwright.ui.fx;

import javafx.application.Platform;

/// How often a second JavaFX looks whether there is a frame to draw. It takes every display for one of 60 Hz, so that
/// what
/// a hand does waits up to 17 ms before it is drawn; at 100 Hz it waits 10 ms at most.
public final class FrameRate {

    private static final String PULSE = "javafx.animation.pulse";

    private FrameRate() {}

    /// Starts JavaFX with more frames a second, unless the user asks for a number of them.
    public static void raise() {
        if (System.getProperty(PULSE) == null) {
            System.setProperty(PULSE, "100");
            // Read again after the start, it would only be reported on the standard error stream.
            Platform.startup(() -> System.clearProperty(PULSE));
        }
    }
}
