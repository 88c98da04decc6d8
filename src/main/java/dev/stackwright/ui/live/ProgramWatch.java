package dev.stackwright.ui.live;

import dev.stackwright.engine.PortProbe;
import dev.stackwright.engine.Subscription;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Blueprint.Program;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.Health.State;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Asks every two seconds whether the programs on this machine answer on their ports: no engine tells of them. The
/// listener is called on another thread, at first and after every change.
final class ProgramWatch {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private ProgramWatch() {}

    static Subscription start(Blueprint blueprint, Consumer<SequencedMap<String, Health>> listener) {
        if (blueprint.programs().isEmpty()) {
            return () -> {};
        }
        Thread watch = Thread.ofVirtual().name("programs").start(() -> watch(blueprint, listener));
        return watch::interrupt;
    }

    private static void watch(Blueprint blueprint, Consumer<SequencedMap<String, Health>> listener) {
        SequencedMap<String, Health> told = new LinkedHashMap<>();
        try {
            while (true) {
                SequencedMap<String, Health> now = new LinkedHashMap<>();
                for (Program program : blueprint.programs()) {
                    now.put(program.component(), health(program));
                }
                if (!now.equals(told)) {
                    told = now;
                    listener.accept(now);
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static Health health(Program program) {
        if (program.port() == 0) {
            return new Health(State.UNKNOWN, "without a port");
        }
        return PortProbe.answers(program.port())
                ? new Health(State.RUNNING, "on this machine")
                : new Health(State.ABSENT, "from this machine");
    }
}
