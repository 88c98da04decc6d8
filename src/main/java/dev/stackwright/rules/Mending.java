package dev.stackwright.rules;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Fixes applied one after the other, each to the design that the one before it made, until none is left. A design that
/// was there before ends it: two fixes that undo each other are not applied for ever.
public record Mending(Design design, List<Applied> applied) {

    /// A fix that was applied, with the finding that it mended.
    public record Applied(Finding finding, Fix fix) {}

    /// Copies the list.
    public Mending {
        applied = List.copyOf(applied);
    }

    /// Applies the only fix of each finding, where there is no choice to make and nothing to know first.
    public static Mending plain(Design design, Catalog catalog) {
        return of(
                design,
                catalog,
                finding -> finding.fixes().size() == 1
                                && finding.fixes().getFirst().caution().isEmpty()
                        ? Optional.of(finding.fixes().getFirst())
                        : Optional.empty());
    }

    /// Applies the first fix of every finding of one rule.
    public static Mending ofRule(Design design, Catalog catalog, String rule) {
        return of(
                design,
                catalog,
                finding ->
                        finding.rule().equals(rule) ? finding.fixes().stream().findFirst() : Optional.empty());
    }

    /// Applies the first fix that nothing need be known for of every finding on one element.
    public static Mending ofElement(Design design, Catalog catalog, Element element) {
        return of(
                design,
                catalog,
                finding -> finding.element().equals(element)
                        ? finding.fixes().stream()
                                .filter(fix -> fix.caution().isEmpty())
                                .findFirst()
                        : Optional.empty());
    }

    /// All that was applied as one fix of this title, which is one undo step and has the cautions of all; empty if
    /// nothing was applied.
    public Optional<Fix> asOne(String title) {
        String cautions = applied.stream()
                .map(one -> one.fix().caution())
                .filter(caution -> !caution.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        List<Edit> edits = applied.stream().map(one -> one.fix().edit()).toList();
        return applied.isEmpty() ? Optional.empty() : Optional.of(new Fix(title, Edit.several(title, edits), cautions));
    }

    /// Applies what `choice` chooses for each finding.
    public static Mending of(Design design, Catalog catalog, Function<Finding, Optional<Fix>> choice) {
        return new MendingRounds(design, catalog, choice).all();
    }
}
