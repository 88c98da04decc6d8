package dev.stackwright.ui.inspector;

import dev.stackwright.model.Value;
import java.util.Optional;
import javafx.scene.Node;

/// The control behind a field.
interface Editor {

    /// What a field says of values that differ.
    String MIXED = "mixed";

    /// Takes what a person enters: a value, or nothing for "not stated".
    @FunctionalInterface
    interface Entry {
        /// Applies the value if it fits, else says why not.
        void enter(Optional<Value> value);
    }

    /// The control.
    Node node();

    /// Shows what the design says, unless that is what the person is just typing.
    void show(Optional<Value> value);

    /// Forgets what a person was typing.
    default void forget() {}

    /// Shows that the selected elements have different values.
    default void showMixed() {
        show(Optional.empty());
    }
}
