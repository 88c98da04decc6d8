package dev.stackwright.ui.live;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What all containers of one component print, each followed by a stream of its own.
final class ComponentLog implements Subscription {

    private final Consumer<String> line;
    private final List<Subscription> streams = new ArrayList<>();
    private boolean closed;

    ComponentLog(Consumer<String> line) {
        this.line = line;
    }

    /// Opens the streams; waits for the engine, so not for the FX thread.
    void open(Watched stack, String component, int tail) {
        stack.printers(component).forEach((container, mark) -> {
            try {
                keep(stack.runtime().follow(container, tail, text -> line.accept(mark + text)));
            } catch (EngineProblem problem) {
                line.accept(mark + problem.message());
            }
        });
    }

    private synchronized void keep(Subscription stream) {
        if (closed) {
            stream.close();
        } else {
            streams.add(stream);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        streams.forEach(Subscription::close);
        streams.clear();
    }
}
