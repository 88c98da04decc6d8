package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Written;
import java.util.List;
import java.util.Optional;

/// MON-005: visitors who get errors, and nobody hears of it.
public final class SymptomRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-005",
                    "Nobody is told when visitors get errors",
                    Severity.INFO,
                    Scope.WHOLE,
                    "Something collects metrics, and a component that visitors call tells nothing of failed answers:"
                            + " neither has its kind an alert on them, nor does a scraped prober call it. A Prometheus"
                            + " with rules or a file of the design's own is not judged. An info, because alerts on causes"
                            + " are there.",
                    "Let a blackbox exporter call it as visitors do, and scrape that.",
                    "Visitors feel what no cause foretold. An alert on failed answers at the entry sees all of it, and"
                            + " wakes nobody for what they do not feel.",
                    "Prometheus, alerting: symptoms; Site Reliability Workbook ch. 5, from memory")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, SymptomRule::check);

    private SymptomRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<Component> scrapers = analysis.watch().scrapers();
        boolean visited =
                analysis.calls().to(component).stream().anyMatch(call -> analysis.is(call.from(), Trait.ENTRY));
        boolean known = !scrapers.isEmpty()
                && scrapers.stream().allMatch(scraper -> Written.of(scraper).nothing())
                && analysis.started(component);
        return visited && known && !analysis.is(component, Trait.COUNTS_ERRORS) && !probed(analysis, component)
                ? Optional.of(finding(analysis, component))
                : Optional.empty();
    }

    private static boolean probed(Analysis analysis, Component component) {
        return analysis.linksTo(component).stream()
                .flatMap(link -> analysis.topology().component(link.from()).stream())
                .anyMatch(from ->
                        analysis.is(from, Trait.PROBER) && analysis.watch().covers(from));
    }

    private static Finding finding(Analysis analysis, Component component) {
        List<Fix> fixes = analysis.components()
                .filter(prober ->
                        analysis.is(prober, Trait.PROBER) && analysis.watch().covers(prober))
                .map(prober -> new Fix(
                        "Let " + prober.name() + " call it",
                        new Edit.AddLink(Creation.link(prober, component, Pattern.REQUEST_, analysis.catalog()))))
                .toList();
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Nobody is told when visitors of " + component.name() + " get errors",
                Evidence.of("alert", "none"),
                fixes);
    }
}
