package dev.stackwright.ui.history;

import dev.stackwright.model.History;
import java.util.ArrayList;
import java.util.List;

/// A place in the history: what led there, and where it is seen from the present.
record Step(String title, Time time) {

    /// Where a step is seen from the present.
    enum Time {
        PAST("done"),
        PRESENT("the design as it is"),
        FUTURE("undone");

        private final String word;

        Time(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /// Every place of `history`, the first before any step.
    static List<Step> of(History history) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("As it was opened", time(0, history.at())));
        for (String title : history.titles()) {
            steps.add(new Step(title, time(steps.size(), history.at())));
        }
        return List.copyOf(steps);
    }

    private static Time time(int number, int at) {
        return number < at ? Time.PAST : number == at ? Time.PRESENT : Time.FUTURE;
    }

    String spoken() {
        return title + ", " + time.word();
    }
}
