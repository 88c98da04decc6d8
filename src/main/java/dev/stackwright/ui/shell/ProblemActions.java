package dev.stackwright.ui.shell;

import dev.stackwright.ui.find.Choice;
import java.util.List;
import javafx.beans.value.ObservableValue;

/// What the window can do about findings.
record ProblemActions(Actions.Reach reach) {

    /// Adds them to the table.
    void addTo(Actions actions) {
        Actions.Stage stage = reach.stage();
        ObservableValue<Boolean> one =
                reach.session().selectionProperty().map(now -> now.components().size() == 1);
        actions.add("assessment", "View", "Assessment", "Shortcut+5", () -> stage.drawer(Drawer.Tab.ASSESSMENT));
        actions.add("next-problem", "Problems", "Next problem", "F8", () -> stage.finding(1));
        actions.add("previous-problem", "Problems", "Previous problem", "Shift+F8", () -> stage.finding(-1));
        actions.add("fix", "Problems", "Fix or waive…", "Alt+ENTER", this::answers);
        actions.add("explain", "Problems", "Explain", "Shift+F1", () -> {
            stage.show(Drawer.Tab.PROBLEMS);
            stage.problems().explain();
        });
        actions.add(
                "waive",
                "Problems",
                "Waive…",
                "Shortcut+Shift+W",
                () -> stage.problems().waive());
        actions.add(
                "fix-all",
                "Problems",
                "Fix all of this rule…",
                "Alt+Shift+ENTER",
                () -> stage.problems().fixAll());
        actions.add(
                "harden",
                "Problems",
                Actions.fixed("Harden the component…"),
                "Shortcut+Alt+H",
                one,
                () -> stage.problems().harden());
        actions.add(
                "rules",
                "Problems",
                "Rules of the design…",
                "Shortcut+Alt+R",
                () -> stage.problems().rules());
    }

    private void answers() {
        List<Choice> answers = reach.stage().problems().answers();
        if (answers.isEmpty()) {
            reach.session().say("There is no finding here.");
        } else {
            reach.stage().ask("What to do about it…", answers);
        }
    }
}
