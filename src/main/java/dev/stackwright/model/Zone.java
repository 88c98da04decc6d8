package dev.stackwright.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A region of the drawing that becomes a network. `trust` is one of public, edge, app, data and ops.
public record Zone(String name, Fields fields) {

    /// The trust class, if stated.
    public Optional<String> trust() {
        return fields.text("trust");
    }

    /// This zone with `value` at the dotted `path`; null takes it away.
    public Zone with(String path, @Nullable Value value) {
        return new Zone(name, fields.withPath(path, value));
    }
}
