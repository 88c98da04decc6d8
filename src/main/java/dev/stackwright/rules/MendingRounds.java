package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Mending.Applied;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Applies fixes in rounds, with a judgement after each: a round takes the fixes whose turn it is, as long as nothing
/// that it has changed so far can have changed what the next one mends.
final class MendingRounds {

    /// Whose turn it is first, by what the ids of rules begin with.
    private static final List<String> TURNS = List.of(
            "TOPO", "SEC", "CACHE", "MQ", "DB", "SEARCH", "REL", "PROXY", "CDN", "OPS", "MON", "LOG", "SCALE", "COST");

    /// How often one rule may mend one element: two fixes that drive each other on never come back to where they were.
    private static final int MOST = 10;

    private final Catalog catalog;
    private final Function<Finding, Optional<Fix>> choice;
    private final List<Applied> applied = new ArrayList<>();
    private final Set<Design> seen = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();
    private Design design;
    private Analysis analysis;
    private Evaluation evaluation;

    MendingRounds(Design design, Catalog catalog, Function<Finding, Optional<Fix>> choice) {
        this.design = design;
        this.catalog = catalog;
        this.choice = choice;
        this.analysis = Analysis.of(design.topology(), catalog);
        this.evaluation = Rules.evaluate(analysis);
        seen.add(design);
    }

    Mending all() {
        while (round()) {
            evaluation = evaluation.then(analysis);
        }
        return new Mending(design, applied);
    }

    /// False if nothing was left to apply, or all is as it was before.
    private boolean round() {
        Optional<Integer> turn = Optional.empty();
        Neighbourhood changed = Neighbourhood.NONE;
        for (Applied next : wanted()) {
            int wanted = turn(next.finding());
            if (turn.filter(now -> now != wanted).isPresent()) {
                return true;
            }
            if (turn.isPresent() && !apart(changed, next.finding())) {
                continue;
            }
            Design mended = next.fix().edit().applyTo(design);
            if (!mended.equals(design)) {
                turn = Optional.of(wanted);
                changed = changed.and(apply(next, mended));
                if (!seen.add(design)) {
                    return false;
                }
            }
        }
        return turn.isPresent();
    }

    private List<Applied> wanted() {
        return evaluation.verdict(LocalDate.now(ZoneId.systemDefault())).open().stream()
                .filter(finding -> times.getOrDefault(place(finding), 0) < MOST)
                .flatMap(finding -> choice.apply(finding).map(fix -> new Applied(finding, fix)).stream())
                .sorted(Comparator.comparingInt(found -> turn(found.finding())))
                .toList();
    }

    private Neighbourhood apply(Applied next, Design mended) {
        Analysis after = Analysis.of(mended.topology(), catalog);
        Neighbourhood changed = Neighbourhood.of(analysis, after);
        design = mended;
        analysis = after;
        applied.add(next);
        times.merge(place(next.finding()), 1, Integer::sum);
        return changed;
    }

    /// True if what is found there is found still.
    private boolean apart(Neighbourhood changed, Finding finding) {
        boolean near = Rules.rule(finding.rule())
                .filter(rule -> rule.info().scope() != Scope.WHOLE)
                .isPresent();
        return near
                && switch (finding.element()) {
                    case Element.OfComponent(String name) ->
                        analysis.topology()
                                .component(name)
                                .filter(component -> !changed.has(component))
                                .isPresent();
                    case Element.OfLink(String key) ->
                        analysis.topology()
                                .link(key)
                                .filter(link -> !changed.has(link))
                                .isPresent();
                    case Element.OfZone _, Element.OfNote _, Element.OfDesign _ -> false;
                };
    }

    private static String place(Finding finding) {
        return finding.rule() + " " + finding.element().label();
    }

    private static int turn(Finding finding) {
        int place = TURNS.indexOf(Category.prefix(finding.rule()));
        return place < 0 ? TURNS.size() : place;
    }
}
