package dev.stackwright.ui.fx;

import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;

/// The timer that asks for frames, at rest while there are none to draw. JavaFX's toolkit pauses its timer when
/// there has been no frame for a quarter of a second, and resumes it for the next one; but GTK's goes on, 120 times
/// a second, as its `pause` does nothing. This one stops GTK's and starts it again.
final class RestingTimer extends Timer {

    private static final String GTK = "com.sun.glass.ui.gtk.GtkTimer";
    private static final long STARTED = 1;

    private final Timer gtk;
    private int period;

    private RestingTimer(Timer gtk) {
        super(() -> {});
        this.gtk = gtk;
    }

    /// Takes the place of the timer of this toolkit, which is JavaFX's own, if that is GTK's. To be called on the
    /// FX thread.
    static void install(Class<?> toolkit) throws ReflectiveOperationException {
        Field timer = toolkit.getDeclaredField("pulseTimer");
        Field period = toolkit.getDeclaredField("PULSE_INTERVAL");
        timer.setAccessible(true);
        period.setAccessible(true);
        replace(Toolkit.getToolkit(), timer, period);
    }

    private static void replace(Toolkit toolkit, Field timer, Field period) throws IllegalAccessException {
        Timer gtk = (Timer) timer.get(toolkit);
        if (gtk.getClass().getName().equals(GTK) && gtk.isRunning()) {
            gtk.stop();
            RestingTimer resting = new RestingTimer(gtk);
            timer.set(toolkit, resting);
            resting.start(period.getInt(toolkit));
        }
    }

    @Override
    protected long _start(Runnable unused, int milliseconds) {
        period = milliseconds;
        gtk.start(period);
        return STARTED;
    }

    @Override
    protected long _start(Runnable unused) {
        throw new UnsupportedOperationException("GTK has no timer that follows the display");
    }

    @Override
    protected void _stop(long unused) {
        gtk.stop();
    }

    @Override
    protected void _pause(long unused) {
        gtk.stop();
    }

    @Override
    protected void _resume(long unused) {
        if (!gtk.isRunning()) {
            gtk.start(period);
        }
    }
}
