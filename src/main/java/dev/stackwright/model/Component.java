package dev.stackwright.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing on the drawing. Its kind decides what it can be; `fields` hold everything else that the design says of it,
/// under the names of `src/docs/format.md`. An absent field means the server's own default.
public record Component(String name, String kind, Fields fields) {

    /// A component of which nothing is said but its kind.
    public static Component of(String name, String kind) {
        return new Component(name, kind, Fields.EMPTY);
    }

    /// The name of the zone that it stands in.
    public Optional<String> zone() {
        return fields.text("zone");
    }

    /// The setting's text as written in the design.
    public Optional<String> setting(String setting) {
        return fields.text("settings." + setting);
    }

    /// How many of it run; 1 unless stated.
    public int replicas() {
        return fields.integer("replicas").map(Math::toIntExact).orElse(1);
    }

    /// This component with other properties.
    public Component withFields(Fields other) {
        return new Component(name, kind, other);
    }

    /// This component with `value` at the dotted `path`; null takes it away.
    public Component with(String path, @Nullable Value value) {
        return new Component(name, kind, fields.withPath(path, value));
    }

    /// This component as one of another kind.
    public Component of(String otherKind) {
        return new Component(name, otherKind, fields);
    }

    /// This component under another name.
    public Component named(String other) {
        return new Component(other, kind, fields);
    }
}
