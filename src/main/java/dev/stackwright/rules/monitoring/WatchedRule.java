package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Watch;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
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
                    .map(component -> finding(watch, scrapers.getFirst(), component))
                    .toList();
        }
        String names = blind.stream().map(Component::name).collect(Collectors.joining(", "));
        return List.of(INFO.finding(
                "none",
                Element.design(),
                "Nothing collects metrics, so nobody watches " + names,
                Evidence.of("components", names),
                List.of()));
    }

    /// Brokers with consumers are judged by MON-006.
    private static boolean consumed(Analysis analysis, Component component) {
        return analysis.is(component, Trait.BROKER)
                && analysis.linksTo(component).stream()
                        .anyMatch(link -> link.pattern().equals(Pattern.CONSUME.id()));
    }

    private static Finding finding(Watch watch, Component scraper, Component component) {
        Link scrape = Link.of(scraper.name(), component.name(), Pattern.SCRAPE.id());
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Nobody watches " + component.name(),
                Evidence.of("scraped", watch.serves(component) ? "no" : "no exporter"),
                watch.serves(component)
                        ? List.of(new Fix("Let " + scraper.name() + " scrape it", new Edit.AddLink(scrape)))
                        : List.of());
    }
}
