package dev.stackwright.engine;

import dev.stackwright.engine.ContainerState.Phase;
import dev.stackwright.generate.blueprint.Service.Condition;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Whether services are as their dependents need them, from what was last seen of their containers.
final class Readiness {

    /// Three restarts are a loop and not a start: waiting for more helps nobody.
    private static final int LOOP = 3;

    /// What is to be made of one service.
    sealed interface Verdict {}

    record Satisfied() implements Verdict {}

    record Pending(String text) implements Verdict {}

    record Failed(EngineProblem.Kind kind, ObservedContainer container, String text) implements Verdict {}

    private final Map<String, ObservedContainer> seen = new HashMap<>();

    /// Takes over what was seen, unless it was seen before the container's latest known start.
    void see(ObservedContainer container) {
        ObservedContainer before = seen.get(container.name());
        boolean stale = before != null
                && before.id().equals(container.id())
                && started(container).isBefore(started(before));
        if (!stale) {
            seen.put(container.name(), container);
        }
    }

    Verdict judge(Wait.Ready ready) {
        Verdict result = new Satisfied();
        for (String name : ready.containers()) {
            Verdict verdict = Optional.ofNullable(seen.get(name))
                    .map(container -> judge(container, ready.condition()))
                    .orElse(new Pending(name + " is not there yet"));
            if (verdict instanceof Failed) {
                return verdict;
            }
            if (verdict instanceof Pending) {
                result = verdict;
            }
        }
        return result;
    }

    private static Verdict judge(ObservedContainer container, Condition condition) {
        ContainerState state = container.state();
        if (state.phase() == Phase.EXITED) {
            return ended(container, condition);
        }
        if (state.restarts() >= LOOP && !state.status().ready()) {
            return new Failed(
                    EngineProblem.Kind.EXITED,
                    container,
                    "keeps ending (" + state.restarts() + " restarts, last exit code " + state.exitCode() + ")");
        }
        return switch (condition) {
            case COMPLETED -> new Pending(container.name() + " has not ended yet");
            case STARTED -> state.phase() == Phase.RUNNING ? new Satisfied() : pending(container);
            case HEALTHY -> healthy(container);
        };
    }

    private static Verdict healthy(ObservedContainer container) {
        ContainerState state = container.state();
        if (state.phase() != Phase.RUNNING) {
            return pending(container);
        }
        return switch (state.health()) {
            case HEALTHY -> new Satisfied();
            case STARTING -> pending(container);
            case UNHEALTHY -> new Failed(EngineProblem.Kind.UNHEALTHY, container, "is unhealthy");
            case NONE ->
                new Failed(EngineProblem.Kind.INVALID, container, "has no health check, though others wait for it");
        };
    }

    private static Verdict ended(ObservedContainer container, Condition condition) {
        ContainerState state = container.state();
        if (state.outOfMemory()) {
            return new Failed(
                    EngineProblem.Kind.EXITED, container, "was ended because it ran out of memory; raise its limit");
        }
        boolean fine = state.exitCode() == 0 && condition != Condition.HEALTHY;
        return fine
                ? new Satisfied()
                : new Failed(EngineProblem.Kind.EXITED, container, "ended with exit code " + state.exitCode());
    }

    private static Verdict pending(ObservedContainer container) {
        return new Pending(
                container.name() + " is " + container.state().status().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Instant started(ObservedContainer container) {
        return container.state().started().orElse(Instant.EPOCH);
    }
}
