package dev.stackwright.engine;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is to be done on the engine, in which order. Its text is what a preview shows and what a test compares. `goals`
/// are what must hold at the end; `notes` are remarks for the user.
public record Plan(String project, List<Step> steps, List<Wait.Ready> goals, List<String> notes) {

    /// Copies the lists.
    public Plan {
        steps = List.copyOf(steps);
        goals = List.copyOf(goals);
        notes = List.copyOf(notes);
    }

    /// True if there is nothing to do.
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /// One line a step, then one a note.
    @Override
    public String toString() {
        return Stream.concat(steps.stream().map(Step::toString), notes.stream().map(note -> "note: " + note))
                .collect(Collectors.joining("\n"));
    }
}
