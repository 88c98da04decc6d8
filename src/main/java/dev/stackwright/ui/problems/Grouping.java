package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Verdict;
import dev.stackwright.ui.problems.ProblemRow.Common;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// How the list of problems is ordered: the gravest first, or in groups, of which those with the gravest findings come
/// first.
enum Grouping {
    GRAVEST("Gravest First"),
    ELEMENT("By Element"),
    RULE("By Rule");

    private final String title;

    Grouping(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// The rows of a verdict, as far as `filter` lets them pass.
    List<ProblemRow> rows(Verdict verdict, ProblemFilter filter) {
        List<ProblemRow> rows = new ArrayList<>();
        List<ProblemRow> found = Stream.<ProblemRow>concat(
                        verdict.open().stream().map(ProblemRow.Open::new),
                        verdict.accepted().stream().filter(_ -> filter.waived()).map(ProblemRow.Waived::new))
                .filter(row -> row.shown().filter(filter::passes).isPresent())
                .sorted(Comparator.comparing(Grouping::severity))
                .toList();
        if (this == GRAVEST) {
            rows.addAll(found);
        } else {
            groups(found).forEach((common, members) -> {
                rows.add(heading(common, members));
                rows.addAll(members);
            });
        }
        if (filter.equals(ProblemFilter.ALL) || filter.waived()) {
            verdict.remarks().stream().map(ProblemRow.Remark::new).forEach(rows::add);
        }
        return rows;
    }

    private static Severity severity(ProblemRow row) {
        return row.shown().map(Finding::severity).orElse(Severity.INFO);
    }

    private SequencedMap<Common, List<ProblemRow>> groups(List<ProblemRow> found) {
        SequencedMap<Common, List<ProblemRow>> groups = new LinkedHashMap<>();
        for (ProblemRow row : found) {
            row.shown()
                    .ifPresent(finding -> groups.computeIfAbsent(common(finding), _ -> new ArrayList<>())
                            .add(row));
        }
        return groups;
    }

    private Common common(Finding finding) {
        return this == RULE ? new Common.OfRule(finding.rule()) : new Common.OfElement(finding.element());
    }

    private static ProblemRow heading(Common common, List<ProblemRow> members) {
        String count = Integer.toString(members.size());
        Severity worst = severity(members.getFirst());
        boolean fixable = members.stream()
                .flatMap(row -> row.open().stream())
                .anyMatch(finding -> !finding.fixes().isEmpty());
        return switch (common) {
            case Common.OfElement(Element element) ->
                new ProblemRow.Heading(
                        element instanceof Element.OfDesign ? "The design" : element.label(),
                        count,
                        worst,
                        fixable,
                        common);
            case Common.OfRule(String rule) ->
                new ProblemRow.Heading(
                        rule + "  "
                                + Rules.rule(rule)
                                        .map(known -> known.info().title())
                                        .orElse(""),
                        count,
                        worst,
                        fixable,
                        common);
        };
    }
}
