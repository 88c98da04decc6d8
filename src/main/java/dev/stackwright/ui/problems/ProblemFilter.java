package dev.stackwright.ui.problems;

import dev.stackwright.rules.Category;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which findings the list of problems shows: of these severities, of one category or all, with these words, and
/// accepted ones too or not.
record ProblemFilter(Set<Severity> severities, Optional<Category> category, String text, boolean waived) {

    /// All that nobody has accepted.
    static final ProblemFilter ALL = new ProblemFilter(EnumSet.allOf(Severity.class), Optional.empty(), "", false);

    ProblemFilter {
        severities = Set.copyOf(severities);
    }

    ProblemFilter with(Set<Severity> others) {
        return new ProblemFilter(others, category, text, waived);
    }

    ProblemFilter with(Optional<Category> other) {
        return new ProblemFilter(severities, other, text, waived);
    }

    ProblemFilter with(String words) {
        return new ProblemFilter(severities, category, words, waived);
    }

    ProblemFilter waived(boolean shown) {
        return new ProblemFilter(severities, category, text, shown);
    }

    boolean passes(Finding finding) {
        return severities.contains(finding.severity())
                && category.filter(only -> !Category.of(finding.rule()).equals(Optional.of(only)))
                        .isEmpty()
                && (text.isBlank() || words(finding).contains(text.strip().toLowerCase(Locale.ROOT)));
    }

    private static String words(Finding finding) {
        String title =
                Rules.rule(finding.rule()).map(rule -> rule.info().title()).orElse("");
        return String.join(" ", finding.id(), finding.element().label(), finding.message(), title)
                .toLowerCase(Locale.ROOT);
    }
}
