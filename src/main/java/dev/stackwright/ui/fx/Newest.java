package dev.stackwright.ui.fx;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
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
        compute(_ -> Optional.of(work.get()));
    }

    /// Computes `work` in place of whatever is under way; it can ask whether it is overtaken, and then end without a
    /// result.
    public void compute(Function<BooleanSupplier, Optional<T>> work) {
        long ticket = newest.incrementAndGet();
        BooleanSupplier overtaken = () -> newest.get() != ticket;
        Supplier<Optional<T>> unlessOvertaken =
                () -> overtaken.getAsBoolean() ? Optional.empty() : work.apply(overtaken);
        background.run(
                name,
                unlessOvertaken,
                result -> result.filter(_ -> !overtaken.getAsBoolean()).ifPresent(done));
    }

    /// Drops whatever is under way.
    public void drop() {
        newest.incrementAndGet();
    }
}
