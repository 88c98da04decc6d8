package dev.stackwright.rules.security;

import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Items;
import dev.stackwright.rules.Edits;
import java.util.List;

/// Edits of properties that are lists of text.
final class Lists {

    private Lists() {}

    /// Takes an entry out of a list, and the list away when it was the last.
    static Edit without(Component component, String property, String entry) {
        List<String> kept = component.fields().texts(property).stream()
                .filter(text -> !text.equals(entry))
                .toList();
        return kept.isEmpty()
                ? Edits.clear(component, property)
                : Edits.property(component, property, Items.of(kept.toArray(String[]::new)));
    }
}
