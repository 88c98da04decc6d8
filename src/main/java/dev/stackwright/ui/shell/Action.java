package dev.stackwright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// Something that the window can do: its menu, its title, its keys, those that it has unless others are preferred, when
/// it can be done, and what it does.
public record Action(
        String id,
        String menu,
        ObservableValue<String> title,
        ObservableValue<Optional<KeyCombination>> keys,
        Optional<KeyCombination> standard,
        ObservableValue<Boolean> possible,
        Runnable run) {

    /// The keys as a person reads them; empty if there are none.
    String shown() {
        return shown(keys.getValue());
    }

    static String shown(Optional<KeyCombination> keys) {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }

    /// Its name with its keys, as a tooltip says it.
    String tip() {
        return name() + (shown().isEmpty() ? "" : " (" + shown() + ")");
    }

    /// How a person does it: its keys, or where it stands if it has none.
    ObservableValue<String> way() {
        return keys.map(now -> now.isEmpty() ? menu + ", " + name() : shown(now));
    }

    /// The action of this id among `actions`.
    static Action of(List<Action> actions, String id) {
        return actions.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    /// What it is called where nothing can be undone or done again.
    String name() {
        return switch (id) {
            case "undo" -> "Undo";
            case "redo" -> "Redo";
            default -> title.getValue().replace("…", "");
        };
    }
}
