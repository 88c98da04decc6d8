package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Watch;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// MON-001: a component that nobody watches.
public final class WatchedRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-001",
                    "Component is not monitored",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "Something collects metrics, and a component whose metrics could be had, from itself or by an"
                            + " exporter, is scraped by nobody. If nothing collects metrics at all, that is one finding"
                            + " (design). A program without a page for its metrics is not asked for them.",
                    "Scrape it, or put its exporter beside it and scrape that.",
                    "What has no metrics cannot raise an alarm: its failure is noticed by its users.",
                    "Prometheus, instrumentation; RabbitMQ production checklist, monitoring; Awesome Prometheus"
                            + " Alerts")
            .facets("none")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, WatchedRule::check);

    private WatchedRule() {}

    private static List<Finding> check(Analysis analysis) {
        Watch watch = analysis.watch();
        List<Component> blind = analysis.components()
                .filter(component -> !analysis.is(component, Trait.MONITOR) && !analysis.is(component, Trait.EXPORTER))
                .filter(component -> watch.can(component) && !watch.covers(component))
                .toList();
        if (blind.isEmpty()) {
            return List.of();
        }
        List<Component> scrapers = watch.scrapers();
        if (!scrapers.isEmpty()) {
            return blind.stream()
                    .filter(component -> !consumed(analysis, component))
                    .map(component -> finding(analysis, scrapers.getFirst(), component))
                    .toList();
        }
        String names = blind.stream().map(Component::name).collect(Collectors.joining(", "));
        return List.of(INFO.finding(
                "none",
                Element.design(),
                "Nothing collects metrics, so nobody watches " + names,
                Evidence.of("components", names),
                scraper(analysis, blind)));
    }

    /// Brokers with consumers are judged by MON-006.
    private static boolean consumed(Analysis analysis, Component component) {
        return analysis.is(component, Trait.BROKER)
                && analysis.linksTo(component).stream()
                        .anyMatch(link -> link.pattern().equals(Pattern.CONSUME.id()));
    }

    /// The fix that lets something scrape a component which nobody watches, whatever the stage.
    public static Optional<Fix> watched(Analysis analysis, Component component) {
        boolean blind = analysis.watch().can(component) && !analysis.watch().covers(component);
        return analysis.watch().scrapers().stream()
                .filter(_ -> blind)
                .findFirst()
                .flatMap(scraper -> fix(analysis, scraper, component));
    }

    private static Finding finding(Analysis analysis, Component scraper, Component component) {
        boolean serves = analysis.watch().serves(component);
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Nobody watches " + component.name(),
                Evidence.of("scraped", serves ? "no" : "no exporter"),
                fix(analysis, scraper, component).stream().toList());
    }

    private static Optional<Fix> fix(Analysis analysis, Component scraper, Component component) {
        boolean serves = analysis.watch().serves(component);
        List<Edit> edits = watched(analysis, scraper, component);
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(
                        serves
                                ? "Let " + scraper.name() + " scrape it"
                                : "Add an exporter that " + scraper.name() + " scrapes",
                        Edit.several(serves ? "" : "Watch " + component.name(), edits),
                        serves ? "" : "The exporter is one more container to run."));
    }

    /// A new scraper that watches all of them.
    private static List<Fix> scraper(Analysis analysis, List<Component> blind) {
        return Beside.kind(analysis, kind -> kind.is(Trait.SCRAPER))
                .map(kind -> Beside.component(analysis, blind.getFirst(), kind, kind.id()))
                .map(scraper -> new Fix(
                        "Add " + scraper.name() + ", which watches all of them",
                        Edit.several("Add " + scraper.name(), watching(analysis, scraper, blind)),
                        "It is one more container to run, and so is each exporter."))
                .stream()
                .toList();
    }

    private static List<Edit> watching(Analysis analysis, Component scraper, List<Component> blind) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.AddBeside(scraper, blind.getFirst().name()));
        blind.forEach(component -> edits.addAll(watched(analysis, scraper, component)));
        return edits;
    }

    /// The links by which the scraper watches a component, and the exporter if it takes one.
    private static List<Edit> watched(Analysis analysis, Component scraper, Component component) {
        if (analysis.watch().serves(component)) {
            return List.of(Beside.link(analysis, scraper, component, Pattern.SCRAPE));
        }
        return analysis.watch()
                .exporterFor(component)
                .map(kind -> Beside.component(analysis, component, kind, component.name() + "-exporter"))
                .map(exporter -> List.of(
                        new Edit.AddBeside(exporter, component.name()),
                        Beside.link(analysis, exporter, component, Pattern.DATASOURCE),
                        Beside.link(analysis, scraper, exporter, Pattern.SCRAPE)))
                .orElse(List.of());
    }
}
