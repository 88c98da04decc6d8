package dev.stackwright.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/// Keeps looking at a project's containers: all of them after every connection to the event stream, then each that an
/// event names. The listener gets the whole picture each time, on this watch's own thread.
final class ProjectWatch implements Subscription {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(3);

    /// What is known now; nothing is known while not connected.
    record Sighting(boolean connected, List<ObservedContainer> containers) {}

    private sealed interface Message {}

    private record Changed(int stream, String container) implements Message {}

    private record Ended(int stream) implements Message {}

    private final ContainerRuntime runtime;
    private final String project;
    private final Consumer<Sighting> listener;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final Map<String, ObservedContainer> containers = new LinkedHashMap<>();
    private final Thread thread;

    private ProjectWatch(ContainerRuntime runtime, String project, Consumer<Sighting> listener) {
        this.runtime = runtime;
        this.project = project;
        this.listener = listener;
        this.thread = Thread.ofVirtual().name("watch-" + project).unstarted(this::run);
    }

    static ProjectWatch start(ContainerRuntime runtime, String project, Consumer<Sighting> listener) {
        ProjectWatch watch = new ProjectWatch(runtime, project, listener);
        watch.thread.start();
        return watch;
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        for (int stream = 1; !thread.isInterrupted(); stream++) {
            try {
                if (follow(stream)) {
                    pause = FIRST_PAUSE;
                }
                listener.accept(new Sighting(false, List.of()));
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            } catch (InterruptedException closed) {
                return;
            }
        }
    }

    /// Looks on until the stream ends; true if it had begun.
    private boolean follow(int stream) throws InterruptedException {
        boolean begun = false;
        try (Subscription _ = runtime.events(project, listener(stream))) {
            containers.clear();
            for (ObservedContainer container :
                    runtime.observe(project, List.of()).containers()) {
                keep(container);
            }
            begun = true;
            do {
                listener.accept(new Sighting(true, List.copyOf(containers.values())));
            } while (lookAgain(stream));
        } catch (EngineProblem problem) {
            if (problem.kind() == EngineProblem.Kind.CANCELLED) {
                throw new InterruptedException(problem.message());
            }
        }
        return begun;
    }

    private boolean lookAgain(int stream) throws InterruptedException, EngineProblem {
        List<Message> batch = new ArrayList<>();
        Set<String> changed = new HashSet<>();
        boolean ended = false;
        do {
            batch.clear();
            batch.add(messages.take());
            messages.drainTo(batch);
            for (Message message : batch) {
                switch (message) {
                    case Changed(int from, String container) when from == stream -> changed.add(container);
                    case Ended(int from) -> ended |= from == stream;
                    case Changed _ -> {}
                }
            }
        } while (changed.isEmpty() && !ended);
        if (ended) {
            return false;
        }
        for (String id : changed) {
            var container = runtime.inspect(id);
            containers.remove(id);
            container.ifPresent(this::keep);
        }
        return true;
    }

    private void keep(ObservedContainer container) {
        if (!container.oneOff() && container.project().equals(project)) {
            containers.put(container.id(), container);
        }
    }

    private EventListener listener(int stream) {
        return new EventListener() {
            @Override
            public void changed(String containerId) {
                messages.add(new Changed(stream, containerId));
            }

            @Override
            public void ended() {
                messages.add(new Ended(stream));
            }
        };
    }
}
