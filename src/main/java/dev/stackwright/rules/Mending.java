package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Design;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Fixes applied one after the other, each to the design that the one before it made, until none is left. A design that
/// was there before ends it: two fixes that undo each other are not applied for ever.
public record Mending(Design design, List<Applied> applied) {

    /// A fix that was applied, with the finding that it mended.
    public record Applied(Finding finding, Fix fix) {}

    /// Which fixes are applied, and of which rules first.
    private static final List<String> ORDER = List.of(
            "TOPO", "SEC", "CACHE", "MQ", "DB", "SEARCH", "REL", "PROXY", "CDN", "OPS", "MON", "LOG", "SCALE", "COST");

    /// How often one rule may mend one element: two fixes that drive each other on never come back to where they were.
    private static final int MOST = 10;

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

    /// Applies what `choice` chooses for each finding.
    public static Mending of(Design design, Catalog catalog, Function<Finding, Optional<Fix>> choice) {
        Design current = design;
        List<Applied> applied = new ArrayList<>();
        Set<Design> seen = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        while (seen.add(current)) {
            Optional<Applied> next = next(
                    current,
                    catalog,
                    finding -> times.getOrDefault(place(finding), 0) < MOST ? choice.apply(finding) : Optional.empty());
            if (next.isEmpty()) {
                return new Mending(current, applied);
            }
            current = next.get().fix().edit().applyTo(current);
            applied.add(next.get());
            times.merge(place(next.get().finding()), 1, Integer::sum);
        }
        return new Mending(current, applied);
    }

    private static Optional<Applied> next(Design design, Catalog catalog, Function<Finding, Optional<Fix>> choice) {
        return Rules.check(Analysis.of(design.topology(), catalog)).stream()
                .flatMap(finding -> choice.apply(finding).map(fix -> new Applied(finding, fix)).stream())
                .filter(found -> !found.fix().edit().applyTo(design).equals(design))
                .min(Comparator.comparingInt(found -> order(found.finding())));
    }

    private static String place(Finding finding) {
        return finding.rule() + " " + finding.element().label();
    }

    private static int order(Finding finding) {
        int place = ORDER.indexOf(finding.rule().replaceFirst("-.*", ""));
        return place < 0 ? ORDER.size() : place;
    }
}
