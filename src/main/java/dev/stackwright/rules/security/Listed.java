package dev.stackwright.rules.security;

import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Items;
import dev.stackwright.rules.Edits;
import java.util.List;
import java.util.stream.Stream;

/// A list among a component's rights, which a design states as a property or, in Compose's own spelling, under
/// `compose`.
record Listed(String property, String key) {

    /// States the list, where one stands already in its place.
    Edit set(Component component, List<String> values) {
        String raw = "compose." + key;
        return Edits.property(
                component, component.fields().has(raw) ? raw : property, Items.of(values.toArray(String[]::new)));
    }

    /// States what holds now and `more`.
    Edit with(Component component, List<String> now, List<String> more) {
        return set(
                component, Stream.concat(now.stream(), more.stream()).distinct().toList());
    }

    /// A list as a measured value.
    static String text(List<String> values) {
        return values.isEmpty() ? "none" : String.join(", ", values);
    }
}
