package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.ui.find.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// All that can be done about a finding, as choices: its fixes, those of its whole rule and component, waiving it and
/// reading about it.
record Answers(Fixing fixing, Consumer<Finding> explain) {

    List<Choice> to(Finding finding) {
        List<Choice> choices = new ArrayList<>();
        finding.fixes()
                .forEach(fix -> choices.add(
                        new Choice(fixing.title(fix), finding.id(), "mdi2w-wrench-outline", () -> fixing.press(fix))));
        if (!finding.fixes().isEmpty()) {
            choices.add(new Choice(
                    "Fix All of " + finding.rule() + "…",
                    "every place",
                    "mdi2c-check-all",
                    () -> fixing.fixAll(finding.rule())));
        }
        if (finding.element() instanceof Element.OfComponent(String name)) {
            choices.add(new Choice(
                    "Harden " + name + "…",
                    "all that needs no choice",
                    "mdi2s-shield-outline",
                    () -> fixing.harden(name)));
        }
        choices.add(new Choice(
                "Waive " + finding.id() + "…", "accept it", "mdi2s-shield-check-outline", () -> fixing.waive(finding)));
        choices.add(new Choice(
                "Explain " + finding.rule(), "its page", "mdi2b-book-open-variant", () -> explain.accept(finding)));
        return choices;
    }
}
