package dev.stackwright.engine;

/// How a service or one of its containers fares, from the worst to the best; of several replicas the worst is shown.
public enum Status {
    /// The engine does not answer, so nobody knows.
    UNKNOWN,
    UNHEALTHY,
    RESTARTING,
    /// It ended; the exit code says how.
    EXITED,
    PAUSED,
    ABSENT,
    CREATED,
    STARTING,
    /// It runs and has no probe that could say more.
    RUNNING,
    HEALTHY;

    /// True if it does its work, as far as anyone can see.
    public boolean ready() {
        return this == RUNNING || this == HEALTHY;
    }
}
