package dev.stackwright.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How much a finding matters, the gravest first.
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /// The severity of this name, in any case.
    public static Optional<Severity> of(String text) {
        return Stream.of(values())
                .filter(severity -> severity.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /// The spelling in reports and in a design: lower case.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// One level less grave; info stays.
    public Severity lower() {
        return this == ERROR ? WARNING : INFO;
    }

    /// True if this is as grave as `threshold` or graver.
    public boolean reaches(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
