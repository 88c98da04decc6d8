package dev.stackwright.ui.fx;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A computation of which only the newest counts: a result that is overtaken by a newer request is dropped, and work
/// that is overtaken before it begins is not done at all.
public final class Newest<T> {

    private final Background background;
    private final String name;
    private final Consumer<T> done;
    private final AtomicLong newest = new AtomicLong();

    /// A computation on threads called `name`, whose results go to `done` on the FX thread.
    public Newest(Background background, String name, Consumer<T> done) {
        this.background = background;
        this.name = name;
        this.done = done;
    }

    /// Computes `work` in place of whatever is under way.
    public void compute(Supplier<T> work) {
        long ticket = newest.incrementAndGet();
        Supplier<Optional<T>> unlessOvertaken =
                () -> newest.get() == ticket ? Optional.of(work.get()) : Optional.empty();
        background.run(
                name,
                unlessOvertaken,
                result -> result.filter(value -> newest.get() == ticket).ifPresent(done));
    }
}
