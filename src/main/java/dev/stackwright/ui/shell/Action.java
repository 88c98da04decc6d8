package dev.stackwright.ui.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// Something that the window can do: its menu, its title, its keys, when it can be done, and what it does.
public record Action(
        String id,
        String menu,
        ObservableValue<String> title,
        Optional<KeyCombination> keys,
        ObservableValue<Boolean> possible,
        Runnable run) {}
