package dev.stackwright.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Takes letters from any thread and hands all that have come to the FX thread at once, however many they are.
public final class Mailbox<T> {

    private final Consumer<Runnable> messenger;
    private final Consumer<List<T>> reader;
    private final Queue<T> letters = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean announced = new AtomicBoolean();

    /// A box whose letters `reader` reads on the FX thread.
    public Mailbox(Background background, Consumer<List<T>> reader) {
        this(background::later, reader);
    }

    private Mailbox(Consumer<Runnable> messenger, Consumer<List<T>> reader) {
        this.messenger = messenger;
        this.reader = reader;
    }

    /// A box that is emptied once a frame at most, for letters that come in crowds.
    public static <T> Mailbox<T> eachFrame(Background background, Consumer<List<T>> reader) {
        return new Mailbox<>(background::nextFrame, reader);
    }

    /// Puts a letter in; returns at once.
    public void post(T letter) {
        letters.add(letter);
        if (announced.compareAndSet(false, true)) {
            messenger.accept(this::empty);
        }
    }

    private void empty() {
        announced.set(false);
        List<T> all = new ArrayList<>();
        for (T letter = letters.poll(); letter != null; letter = letters.poll()) {
            all.add(letter);
        }
        // A letter that came between the two lines above was announced, and is read here already.
        if (!all.isEmpty()) {
            reader.accept(all);
        }
    }
}
