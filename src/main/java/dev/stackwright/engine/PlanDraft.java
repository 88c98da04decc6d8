package dev.stackwright.engine;

import dev.stackwright.engine.Wait.After;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// A plan being written.
final class PlanDraft {

    private final List<Step> steps = new ArrayList<>();
    private final List<Wait.Ready> goals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    After add(Action action, String cause, Collection<? extends Wait> waits) {
        int number = steps.size() + 1;
        steps.add(new Step(number, action, cause, List.copyOf(waits)));
        return new After(number);
    }

    void goal(Wait.Ready goal) {
        goals.add(goal);
    }

    void note(String note) {
        notes.add(note);
    }

    Plan plan(String project) {
        return new Plan(project, steps, goals, notes);
    }
}
