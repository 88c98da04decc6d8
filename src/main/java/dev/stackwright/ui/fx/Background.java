package dev.stackwright.ui.fx;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.AnimationTimer;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

/// Runs work off the FX thread and brings results back to it. The only class that calls `Platform.runLater`.
public final class Background {

    /// A window that opens finds its measures in its first frames and is drawn in the next.
    private static final int DRAWN = 5;

    private final AtomicInteger running = new AtomicInteger();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    /// Work under way.
    @FunctionalInterface
    public interface Cancellable {
        /// Interrupts the work.
        void cancel();
    }

    /// Runs `work` on a virtual thread of this name and hands its result to `done` on the FX thread.
    public <T> Cancellable run(String name, Supplier<? extends T> work, Consumer<? super T> done) {
        running.incrementAndGet();
        Thread thread = Thread.ofVirtual().name(name).start(() -> {
            try {
                T result = work.get();
                later(() -> done.accept(result));
            } finally {
                later(running::decrementAndGet);
            }
        });
        return thread::interrupt;
    }

    /// Runs `action` on the FX thread after what it is doing now.
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /// Runs `action` on the FX thread when the next frame is drawn.
    public void nextFrame(Runnable action) {
        later(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                action.run();
            }
        }.start());
    }

    /// Runs `action` on the FX thread once the window has been drawn as it is now, after those that wait for the same,
    /// one a frame: a window that opens shows the design first and fills its panels then.
    public void afterDrawing(Runnable action) {
        running.incrementAndGet();
        waiting.add(action);
        if (waiting.size() == 1) {
            later(() -> new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (frames++ < DRAWN) {
                        return;
                    }
                    try {
                        waiting.element().run();
                    } finally {
                        waiting.remove();
                        running.decrementAndGet();
                        if (waiting.isEmpty()) {
                            stop();
                        }
                    }
                }
            }.start());
        }
    }

    /// Runs `action` on the FX thread once `delay` has passed.
    public void after(Duration delay, Runnable action) {
        PauseTransition pause = new PauseTransition(delay);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }

    /// Runs `action` on the FX thread each time that `period` has passed, until it is cancelled.
    public Cancellable every(Duration period, Runnable action) {
        Timeline timeline = new Timeline(new KeyFrame(period, _ -> action.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }

    /// True if no work is under way and every result has been handed over.
    public boolean idle() {
        return running.get() == 0;
    }
}
