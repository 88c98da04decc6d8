package dev.stackwright.cli;

import dev.stackwright.engine.EngineProblem;

/// A command that cannot do its work: one sentence for standard error, and the exit code.
final class CommandFailure extends Exception {

    /// Findings at or above the threshold, or a stack that is not healthy.
    static final int NOT_GOOD = 1;
    /// Wrong usage or unreadable input.
    static final int BAD_INPUT = 2;
    /// No engine answers.
    static final int NO_ENGINE = 3;

    private final int exitCode;

    CommandFailure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    static CommandFailure of(EngineProblem problem) {
        int exitCode = switch (problem.kind()) {
            case NO_ENGINE, NO_SOCKET, ACCESS_DENIED, CONNECTION_REFUSED, API_VERSION, ENGINE_GONE -> NO_ENGINE;
            default -> NOT_GOOD;
        };
        return new CommandFailure(exitCode, problem.message());
    }

    int exitCode() {
        return exitCode;
    }
}
