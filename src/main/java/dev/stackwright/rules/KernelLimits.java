package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Value;
import java.util.Optional;

/// The limits of the kernel that a component's containers get: what the design states, else what its kind needs.
public record KernelLimits(Fields fields) {

    /// The limits of a component; none where the engine's own hold, which nobody knows here.
    public static KernelLimits of(Analysis analysis, Component component) {
        Fields own = component.fields().fields("ulimits");
        Fields base = component.fields().has("ulimits")
                ? own
                : analysis.kind(component)
                        .map(kind -> kind.container().compose().fields("ulimits"))
                        .orElse(Fields.EMPTY);
        return new KernelLimits(base.over(component.fields().fields("compose.ulimits")));
    }

    /// What holds at the start; -1 is no limit.
    public Optional<Long> soft(String name) {
        return fields.integer(name).or(() -> fields.integer(name + ".soft"));
    }

    /// How far the server may raise it by itself; -1 is no limit.
    public Optional<Long> hard(String name) {
        return fields.integer(name + ".hard").or(() -> soft(name));
    }

    /// The edit that states another limit of this name.
    public static Edit set(Component component, String name, Value value) {
        String place = component.fields().has("compose.ulimits." + name) ? "compose.ulimits." : "ulimits.";
        return Edits.property(component, place + name, value);
    }
}
