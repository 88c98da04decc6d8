package dev.stackwright.ui.fx;

import java.util.List;

/// How often a second JavaFX looks whether there is a frame to draw. It takes every display for one of 60 Hz: what a
/// hand does waits up to 17 ms before it is drawn, and a frame that takes a little longer than a period is shown after
/// two of them. At 120 Hz a period is 8 ms.
public final class FrameRate {

    private static final String PULSE = "javafx.animation.pulse";
    private static final String TOOLKIT = "com.sun.javafx.tk.quantum.QuantumToolkit";
    private static final List<String> INTERNALS =
            List.of("com.sun.glass.ui", "com.sun.javafx.tk", "com.sun.javafx.tk.quantum");

    private FrameRate() {}

    /// Asks for more frames a second, unless the user asks for a number; to be called before JavaFX starts.
    /// The toolkit reads the property when its class is made ready. The clock of animations follows the
    /// toolkit, but it would read the property as well and report it on standard error.
    public static void raise() {
        if (System.getProperty(PULSE) == null) {
            System.setProperty(PULSE, "120");
            if (readByToolkit()) {
                System.clearProperty(PULSE);
            }
        }
    }

    /// Lets JavaFX stop asking while there is nothing to draw, and ask at once when there is, where it can be
    /// taught to: on GTK, if it was started with the packages above open. Otherwise it goes on asking, at the cost
    /// of half a percent of a processor, and what a hand does waits for the next time. On the FX thread only.
    public static void rest() {
        try {
            Class<?> toolkit = Class.forName(TOOLKIT);
            Module own = FrameRate.class.getModule();
            if (INTERNALS.stream().allMatch(name -> toolkit.getModule().isOpen(name, own))) {
                RestingTimer.install(toolkit);
            }
        } catch (ReflectiveOperationException other) {
            // A later JavaFX may keep its timer elsewhere.
            return;
        }
    }

    private static boolean readByToolkit() {
        try {
            Class.forName(TOOLKIT);
            return true;
        } catch (ClassNotFoundException other) {
            return false;
        }
    }
}
