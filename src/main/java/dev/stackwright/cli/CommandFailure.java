package dev.stackwright.cli;

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

    int exitCode() {
        return exitCode;
    }
}
