package dev.stackwright.analysis;

import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import java.util.Optional;

/// The limits of the kernel that a component's containers get: what the design states, else what its kind needs.
/// Where neither says anything the engine's own hold, which nobody knows here.
public record KernelLimits(Fields fields) {

    private static final int OTHER_FILES = 200;

    static KernelLimits of(Component component, Optional<Kind> kind) {
        Fields base = component.fields().has("ulimits")
                ? component.fields().fields("ulimits")
                : kind.map(known -> known.container().compose().fields("ulimits"))
                        .orElse(Fields.EMPTY);
        Fields over = component.fields().fields("compose.ulimits");
        return new KernelLimits(openFiles(component)
                .map(files -> base.with("nofile", Scalar.of(files)))
                .orElse(base)
                .over(over));
    }

    /// The files that a proxy may open because its design limits its connections: two for each, and some of its own.
    public static Optional<Integer> openFiles(Component component) {
        return component
                .setting("maxconn")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Integer.parseInt(text) * 2 + OTHER_FILES);
    }

    /// What holds at the start; -1 is no limit.
    public Optional<Long> soft(String name) {
        return fields.integer(name).or(() -> fields.integer(name + ".soft"));
    }

    /// How far the server may raise it by itself; -1 is no limit.
    public Optional<Long> hard(String name) {
        return fields.integer(name + ".hard").or(() -> soft(name));
    }
}
