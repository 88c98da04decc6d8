package dev.stackwright.ui.preferences;

import dev.stackwright.ui.fx.Look;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Which look the window has.
public enum Theme {
    SYSTEM("As the system"),
    LIGHT("Light"),
    DARK("Dark"),
    CONTRAST("High contrast");

    private final String title;

    Theme(String title) {
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

    static Optional<Theme> of(String id) {
        return Stream.of(values()).filter(theme -> theme.id().equals(id)).findFirst();
    }

    /// The look, on a system that is dark or not.
    public Look look(boolean dark) {
        return switch (this) {
            case SYSTEM -> dark ? Look.DARK : Look.LIGHT;
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case CONTRAST -> Look.CONTRAST;
        };
    }
}
