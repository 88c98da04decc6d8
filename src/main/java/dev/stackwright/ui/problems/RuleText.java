package dev.stackwright.ui.problems;

import dev.stackwright.rules.RulePage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The page of a rule as lines of text.
final class RuleText {

    private RuleText() {}

    /// Sections of it, each below a heading.
    static List<Label> sections(List<RulePage.Section> sections) {
        List<Label> lines = new ArrayList<>();
        for (RulePage.Section section : sections) {
            lines.add(heading(section.heading()));
            section.lines().forEach(line -> lines.add(line(line, "rule-text")));
        }
        return lines;
    }

    static Label heading(String words) {
        return line(words, "rule-heading");
    }

    static Label line(String sentence, String style) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
