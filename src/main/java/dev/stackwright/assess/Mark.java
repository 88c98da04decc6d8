package dev.stackwright.assess;

import dev.stackwright.rules.Severity;
import java.util.Locale;

/// What a line of an assessment is: something that is there, something that is not, a note, or a finding by its
/// severity or as accepted.
public enum Mark {
    GOOD,
    OPEN,
    NOTE,
    ERROR,
    WARNING,
    INFO,
    ACCEPTED;

    /// The mark of a finding that nobody has accepted.
    static Mark of(Severity severity) {
        return valueOf(severity.name());
    }

    /// True if something is left to do.
    public boolean isOpen() {
        return this == OPEN || this == ERROR || this == WARNING || this == INFO;
    }

    /// The word for it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
