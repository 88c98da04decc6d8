package dev.stackwright.engine;

import java.util.List;
import java.util.stream.Collectors;

/// One call of a plan: its number, what it does and why, and what it waits for.
public record Step(int number, Action action, String cause, List<Wait> waits) {

    /// Copies the waits.
    public Step {
        waits = List.copyOf(waits);
    }

    /// `[1, db healthy] -> #2 start container shop-web-1 (created)`.
    @Override
    public String toString() {
        String before = waits.isEmpty()
                ? ""
                : waits.stream().map(Wait::toString).collect(Collectors.joining(", ", "[", "] -> "));
        return before + "#" + number + " " + action.title() + " (" + cause + ")";
    }
}
