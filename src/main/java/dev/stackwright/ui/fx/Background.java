package dev.stackwright.ui.fx;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.util.Duration;

/// Runs work off the FX thread and brings results back to it. The only class that calls `Platform.runLater`.
public final class Background {

    /// A window that opens finds its measures in its first frames and is drawn in the next.
    private static final int DRAWN = 5;

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock").factory());

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
        running.incrementAndGet();
        later(() -> new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                try {
                    action.run();
                } finally {
                    running.decrementAndGet();
                }
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
        CompletableFuture.delayedExecutor((long) delay.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> later(action));
    }

    /// Runs `action` on the FX thread each time that `period` has passed, until it is cancelled. It is no animation:
    /// that would keep the window busy with a hundred frames a second in which nothing moves.
    public Cancellable every(Duration period, Runnable action) {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicBoolean due = new AtomicBoolean();
        long pause = (long) period.toMillis();
        Future<?> repeated = CLOCK.scheduleWithFixedDelay(
                () -> {
                    if (due.compareAndSet(false, true)) {
                        later(() -> {
                            due.set(false);
                            if (!cancelled.get()) {
                                action.run();
                            }
                        });
                    }
                },
                pause,
                pause,
                TimeUnit.MILLISECONDS);
        return () -> {
            cancelled.set(true);
            repeated.cancel(false);
        };
    }

    /// True if no work is under way and every result has been handed over.
    public boolean idle() {
        return running.get() == 0;
    }
}
