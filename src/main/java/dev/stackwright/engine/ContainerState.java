package dev.stackwright.engine;

import java.time.Instant;
import java.util.Optional;

/// How one container fares, as the engine says. `lastProbe` is what the last health probe printed, `error` why the
/// engine could not start it.
public record ContainerState(
        Phase phase,
        Health health,
        int exitCode,
        boolean outOfMemory,
        int restarts,
        Optional<Instant> started,
        Optional<Instant> finished,
        String lastProbe,
        String error) {

    /// What the engine does with it.
    public enum Phase {
        CREATED,
        RUNNING,
        PAUSED,
        RESTARTING,
        EXITED
    }

    /// What its health check says.
    public enum Health {
        NONE,
        STARTING,
        HEALTHY,
        UNHEALTHY
    }

    /// The state of a container that has never run.
    public static final ContainerState CREATED =
            new ContainerState(Phase.CREATED, Health.NONE, 0, false, 0, Optional.empty(), Optional.empty(), "", "");

    /// What a person is told about it.
    public Status status() {
        return switch (phase) {
            case CREATED -> Status.CREATED;
            case PAUSED -> Status.PAUSED;
            case RESTARTING -> Status.RESTARTING;
            case EXITED -> Status.EXITED;
            case RUNNING ->
                switch (health) {
                    case NONE -> Status.RUNNING;
                    case STARTING -> Status.STARTING;
                    case HEALTHY -> Status.HEALTHY;
                    case UNHEALTHY -> Status.UNHEALTHY;
                };
        };
    }

    /// Since when it is running, or since when it no longer is.
    public Optional<Instant> since() {
        return phase == Phase.EXITED ? finished : started;
    }
}
