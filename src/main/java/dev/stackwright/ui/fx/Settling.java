package dev.stackwright.ui.fx;

import javafx.util.Duration;

/// Runs an action once what it waits for has not happened for a while, on the FX thread. It is no animation, for which
/// JavaFX would look for a frame all the while, and what a hand does meanwhile would be drawn when that is due.
public final class Settling {

    private final Background background;
    private final long rest;
    private final Runnable action;
    private long last;
    private boolean looking;
    private boolean waiting;

    /// Waits for `rest` each time.
    public Settling(Background background, Duration rest, Runnable action) {
        this.background = background;
        this.rest = (long) (rest.toMillis() * 1e6);
        this.action = action;
    }

    /// It has happened, now.
    public void happened() {
        last = System.nanoTime();
        waiting = true;
        if (!looking) {
            looking = true;
            look();
        }
    }

    /// True if it has happened and the action is still to come.
    public boolean waiting() {
        return waiting;
    }

    /// Gives the action up until it happens again.
    public void stop() {
        waiting = false;
    }

    private void look() {
        long left = rest - (System.nanoTime() - last);
        if (!waiting) {
            looking = false;
        } else if (left > 0) {
            background.after(Duration.millis(Math.ceil(left / 1e6)), this::look);
        } else {
            looking = false;
            waiting = false;
            action.run();
        }
    }
}
