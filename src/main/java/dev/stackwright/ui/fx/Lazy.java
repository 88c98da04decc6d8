package dev.stackwright.ui.fx;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A part of the window that is made when it is first asked for, so that the start does not wait for it. On the FX
/// thread only.
public final class Lazy<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /// A part that `maker` makes.
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    /// The part, made now if need be.
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /// Does `action` with the part, if it has been made.
    public void ifMade(Consumer<T> action) {
        made.ifPresent(action);
    }
}
