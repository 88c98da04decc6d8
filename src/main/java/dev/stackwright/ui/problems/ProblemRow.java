package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import java.util.Optional;

/// A row of the list of problems.
sealed interface ProblemRow {

    /// What the findings below it have in common, their element or their rule, how many they are, and whether any has a
    /// fix.
    record Heading(String title, String note, Severity worst, boolean fixable, Common common) implements ProblemRow {}

    /// What the findings of a group have in common.
    sealed interface Common {
        /// The element that they are on.
        record OfElement(Element element) implements Common {}

        /// The rule that they are of.
        record OfRule(String rule) implements Common {}
    }

    /// A finding that nobody has accepted.
    record Open(Finding finding) implements ProblemRow {}

    /// A finding that is accepted.
    record Waived(Accepted accepted) implements ProblemRow {}

    /// A sentence on a waiver or a setting of a rule that does nothing.
    record Remark(String sentence) implements ProblemRow {}

    /// The finding of the row, if it is one that nobody has accepted.
    default Optional<Finding> open() {
        return this instanceof Open(Finding finding) ? Optional.of(finding) : Optional.empty();
    }

    /// The finding of the row, accepted or not.
    default Optional<Finding> shown() {
        return this instanceof Waived(Accepted accepted) ? Optional.of(accepted.finding()) : open();
    }
}
