package dev.stackwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The designs that came before and, after an undo, those that come after the present one. Immutable; every method
/// returns the next history. Steps of one gesture that carry the same merge key become one step.
public record History(List<Step> past, Design present, List<Step> future) {

    /// How many steps can be undone.
    public static final int DEPTH = 500;

    /// Each step holds on to a list of all components as they were, so what is large has fewer steps: this many
    /// components in all of them, which is some 50 MB.
    private static final int WEIGHT = 1_000_000;

    private static final int LEAST = 50;

    /// A design as it was on the other side of an edit, with the edit's title and merge key (empty: merges with none).
    public record Step(Design design, String title, String mergeKey) {}

    /// A history that starts with `design`.
    public static History of(Design design) {
        return new History(List.of(), design, List.of());
    }

    /// A history of `designs`, each made from the one before by the step of that title, which stands at number `at`.
    public static History of(List<Design> designs, List<String> titles, int at) {
        List<Step> past = new ArrayList<>();
        List<Step> future = new ArrayList<>();
        for (int step = 0; step < at; step++) {
            past.add(new Step(designs.get(step), titles.get(step), ""));
        }
        for (int step = titles.size(); step > at; step--) {
            future.add(new Step(designs.get(step), titles.get(step - 1), ""));
        }
        return new History(List.copyOf(past), designs.get(at), List.copyOf(future));
    }

    /// The history after `edit`; the same history if the edit changes nothing.
    public History apply(Edit edit) {
        return apply(edit, "");
    }

    /// The history after `edit`, merged into the step before it if that carries the same non-empty key.
    public History apply(Edit edit, String mergeKey) {
        Design next = edit.applyTo(present);
        if (next.equals(present)) {
            return this;
        }
        boolean merges = !mergeKey.isEmpty()
                && !past.isEmpty()
                && past.getLast().mergeKey().equals(mergeKey);
        if (merges) {
            return new History(past, next, List.of());
        }
        List<Step> steps = new ArrayList<>(past.subList(Math.max(0, past.size() - depth(next) + 1), past.size()));
        steps.add(new Step(present, edit.title(), mergeKey));
        return new History(List.copyOf(steps), next, List.of());
    }

    private static int depth(Design design) {
        int size = Math.max(1, design.topology().components().size());
        return Math.clamp(WEIGHT / size, LEAST, DEPTH);
    }

    /// The history one step back.
    public History undo() {
        if (past.isEmpty()) {
            return this;
        }
        Step step = past.getLast();
        List<Step> after = new ArrayList<>(future);
        after.add(new Step(present, step.title(), ""));
        return new History(past.subList(0, past.size() - 1), step.design(), List.copyOf(after));
    }

    /// The history one step forward again.
    public History redo() {
        if (future.isEmpty()) {
            return this;
        }
        Step step = future.getLast();
        List<Step> before = new ArrayList<>(past);
        before.add(new Step(present, step.title(), ""));
        return new History(List.copyOf(before), step.design(), future.subList(0, future.size() - 1));
    }

    /// How many steps lie behind the present design.
    public int at() {
        return past.size();
    }

    /// The history once so many steps lie behind the present design, as far as there are so many.
    public History at(int steps) {
        History reached = this;
        while (reached.at() > steps && !reached.past.isEmpty()) {
            reached = reached.undo();
        }
        while (reached.at() < steps && !reached.future.isEmpty()) {
            reached = reached.redo();
        }
        return reached;
    }

    /// Every design, from the first that can be reached by undoing to the last that can be reached by redoing.
    public List<Design> designs() {
        List<Design> designs = new ArrayList<>(past.stream().map(Step::design).toList());
        designs.add(present);
        future.reversed().forEach(step -> designs.add(step.design()));
        return List.copyOf(designs);
    }

    /// The titles of the steps between the [#designs()].
    public List<String> titles() {
        List<String> titles = new ArrayList<>(past.stream().map(Step::title).toList());
        future.reversed().forEach(step -> titles.add(step.title()));
        return List.copyOf(titles);
    }

    /// The title of the step that [#undo()] takes back.
    public Optional<String> undoTitle() {
        return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().title());
    }

    /// The title of the step that [#redo()] brings back.
    public Optional<String> redoTitle() {
        return future.isEmpty()
                ? Optional.empty()
                : Optional.of(future.getLast().title());
    }
}
