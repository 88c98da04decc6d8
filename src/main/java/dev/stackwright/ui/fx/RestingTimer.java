package dev.stackwright.ui.fx;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Timer;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.lang.reflect.Field;

/// The timer that asks for frames, at rest while there are none to draw and at hand at once when there is one. JavaFX's
/// toolkit pauses its timer when there has been no frame for a quarter of a second, and resumes it whenever something
/// has to be drawn. GTK's timer knows neither: it goes on, 120 times a second, and what has to be drawn waits for the
/// end of a period. This one stops it and starts it again, and asks at once if the last frame is long enough ago.
final class RestingTimer extends Timer {

    private static final String GTK = "com.sun.glass.ui.gtk.GtkTimer";
    private static final long STARTED = 1;
    /// Nanoseconds from one frame to the next at the least, so that a mouse that moves a thousand times a second does
    /// not have a frame drawn for each.
    private static final long APART = 6_000_000;

    private final Timer gtk;
    private final Runnable frames;
    /// The toolkit itself does not keep it.
    private final TKPulseListener drawing = this::drawing;
    private volatile long drawn;
    private volatile boolean asked;
    private int period;

    private RestingTimer(Runnable frames) {
        super(frames);
        this.frames = frames;
        this.gtk = Application.GetApplication().createTimer(this::ask);
    }

    /// Takes the place of the timer of this toolkit, which is JavaFX's own, if that is GTK's. To be called on the
    /// FX thread.
    static void install(Class<?> toolkit) throws ReflectiveOperationException {
        Field timer = field(toolkit, "pulseTimer");
        Field frames = field(toolkit, "timerRunnable");
        Field period = field(toolkit, "PULSE_INTERVAL");
        Toolkit now = Toolkit.getToolkit();
        Timer gtk = (Timer) timer.get(now);
        if (gtk.getClass().getName().equals(GTK) && gtk.isRunning()) {
            gtk.stop();
            RestingTimer resting = new RestingTimer((Runnable) frames.get(now));
            now.addStageTkPulseListener(resting.drawing);
            timer.set(now, resting);
            resting.start(period.getInt(now));
        }
    }

    private static Field field(Class<?> toolkit, String name) throws NoSuchFieldException {
        Field field = toolkit.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private void drawing() {
        drawn = System.nanoTime();
    }

    private boolean due() {
        return System.nanoTime() - drawn >= APART;
    }

    private void ask() {
        asked = false;
        if (due()) {
            frames.run();
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

    /// Called each time that something has to be drawn.
    @Override
    protected void _resume(long unused) {
        if (!gtk.isRunning()) {
            gtk.start(period);
        }
        if (!asked && due()) {
            asked = true;
            Application.invokeLater(this::ask);
        }
    }
}
