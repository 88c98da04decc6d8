package dev.stackwright.ui.preferences;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether things move to where they belong, or are there at once.
public enum Motion {
    SYSTEM("As the system"),
    FULL("Full"),
    REDUCED("Reduced");

    private final String title;

    Motion(String title) {
        this.title = title;
    }

    /// What a person reads.
    public String title() {
        return title;
    }

    /// How it is spelled in the file.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Motion> of(String id) {
        return Stream.of(values()).filter(motion -> motion.id().equals(id)).findFirst();
    }

    /// True if nothing is to move by itself, on a system that asks for that or does not.
    public boolean still(boolean asked) {
        return this == REDUCED || (this == SYSTEM && asked);
    }
}
