package dev.stackwright.catalog;

import java.util.List;
import java.util.Optional;

/// One setting of a kind. `standard` is what the server does when the setting is absent; `initial` is the safe value
/// written into the design when a component is created. Bounds and values are spelled as in a design (`256MiB`, `10s`).
public record Setting(
        String id,
        Type type,
        Optional<String> standard,
        Optional<String> initial,
        Optional<String> minimum,
        Optional<String> maximum,
        List<String> choices,
        String unit,
        String help,
        String source) {

    /// How a setting's value is read and edited.
    public enum Type {
        INTEGER,
        SIZE,
        DURATION,
        PERCENTAGE,
        BOOLEAN,
        CHOICE,
        TEXT,
        SECRET
    }

    /// Copies `choices`.
    public Setting {
        choices = List.copyOf(choices);
    }
}
