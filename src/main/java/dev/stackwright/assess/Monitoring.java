package dev.stackwright.assess;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Watch;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Who watches whom, who is told, and where logs and traces go.
record Monitoring(Analysis analysis) {

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Watch watch = analysis.watch();
        List<Component> scrapers = watch.scrapers();
        scrapers.forEach(scraper -> lines.add(scrapes(scraper)));
        if (scrapers.isEmpty()) {
            lines.add(Line.open("Nothing collects metrics", Element.design(), ""));
        }
        analysis.components()
                .filter(component -> !scrapers.isEmpty() && watch.can(component) && !watch.covers(component))
                .filter(component -> !analysis.is(component, Trait.MONITOR))
                .forEach(component -> lines.add(Line.open(
                        "Nobody collects the metrics of " + component.name(),
                        Line.of(component),
                        "Collect the metrics of " + component.name())));
        analysis.components()
                .filter(component -> analysis.is(component, Trait.WORKLOAD) && !watch.can(component))
                .filter(component -> !analysis.is(component, Trait.JOB))
                .forEach(component -> lines.add(Line.open(
                        component.name() + " names no page with its metrics",
                        Line.of(component),
                        "Let " + component.name() + " show its metrics, and name the page (metrics-path)")));
        told(lines, scrapers);
        gathered(lines, Pattern.LOG, "Logs", "Gather the logs in one place, to search them together");
        gathered(lines, Pattern.TRACE, "Traces", "Trace calls from program to program");
        return lines;
    }

    private Line scrapes(Component scraper) {
        List<String> targets = analysis.linksFrom(scraper).stream()
                .filter(link -> link.pattern().equals(Pattern.SCRAPE.id()))
                .map(Link::to)
                .distinct()
                .toList();
        return targets.isEmpty()
                ? Line.note(scraper.name() + " collects metrics of nothing yet", Line.of(scraper))
                : Line.good(
                        scraper.name() + " collects the metrics of " + String.join(", ", targets), Line.of(scraper));
    }

    private void told(List<Line> lines, List<Component> scrapers) {
        List<Link> alerts = with(Pattern.ALERT);
        alerts.forEach(link -> lines.add(Line.good(link.from() + " sends alerts to " + link.to(), Line.of(link))));
        if (alerts.isEmpty() && !scrapers.isEmpty()) {
            lines.add(Line.open(
                    "Nobody is told when something is wrong",
                    Line.of(scrapers.getFirst()),
                    "Send the alerts of " + scrapers.getFirst().name() + " to somebody"));
        }
    }

    private void gathered(List<Line> lines, Pattern pattern, String what, String advice) {
        List<Link> links = with(pattern);
        if (links.isEmpty()) {
            lines.add(Line.open(what + " go nowhere", Element.design(), advice));
            return;
        }
        links.stream()
                .collect(Collectors.groupingBy(Link::to, TreeMap::new, Collectors.toList()))
                .forEach((target, senders) -> lines.add(Line.good(
                        what + " of "
                                + senders.stream().map(Link::from).distinct().collect(Collectors.joining(", "))
                                + " go to " + target,
                        Element.component(target))));
    }

    private List<Link> with(Pattern pattern) {
        return analysis.links()
                .filter(link -> link.pattern().equals(pattern.id()))
                .toList();
    }
}
