package dev.stackwright.engine;

import java.time.Duration;

/// How a stack is to be brought up: how long it may take, whether what a failed run created stays for inspection, and
/// whether a project of the same name from another folder may be taken over.
public record UpOptions(Duration timeout, boolean keepOnFailure, boolean takeOver) {

    /// Five minutes, nothing left behind, nothing taken over.
    public static final UpOptions DEFAULT = new UpOptions(Duration.ofMinutes(5), false, false);

    /// The same with another timeout.
    public UpOptions within(Duration timeout) {
        return new UpOptions(timeout, keepOnFailure, takeOver);
    }

    /// The same, but leaving what a failed run created.
    public UpOptions keepingOnFailure() {
        return new UpOptions(timeout, true, takeOver);
    }

    /// The same, but taking over a project of that name from another folder.
    public UpOptions takingOver() {
        return new UpOptions(timeout, keepOnFailure, true);
    }
}
