package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Settings;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// MON-009: a scrape that runs into the next.
public final class ScrapeTimeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-009",
                    "Scrape interval that does not work",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "The stated scrape timeout is longer than the scrape interval (error), or the interval is longer"
                            + " than two minutes (warning).",
                    "Scrape every 15 seconds, with ten of them for an answer.",
                    "Prometheus refuses the first; with the second its charts have gaps, because a value counts"
                            + " for five minutes at most.",
                    "Prometheus, storage and staleness; RabbitMQ, Prometheus")
            .facet("seldom", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ScrapeTimeRule::check);

    private ScrapeTimeRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Settings settings = analysis.settings(component);
        Optional<Long> interval = settings.millis("scrape-interval");
        Optional<Long> timeout = component.setting("scrape-timeout").flatMap(Quantity::millis);
        if (interval.isEmpty() || !analysis.is(component, Trait.SCRAPER)) {
            return Optional.empty();
        }
        boolean late = timeout.filter(millis -> millis > interval.get()).isPresent();
        return late || interval.get() > 120_000
                ? Optional.of(
                        finding(component, late, interval.get(), timeout.orElse(Math.min(10_000L, interval.get()))))
                : Optional.empty();
    }

    private static Finding finding(Component component, boolean late, long interval, long timeout) {
        Edit edit = Edit.several(
                "Scrape every 15s",
                List.of(
                        Edits.set(component, "scrape-interval", Scalar.of("15s")),
                        Edits.set(component, "scrape-timeout", Scalar.of("10s"))));
        return INFO.finding(
                late ? "" : "seldom",
                Element.component(component.name()),
                component.name() + " scrapes every " + Quantity.duration(interval) + " and waits "
                        + Quantity.duration(timeout),
                Evidence.of("interval", Quantity.duration(interval), "timeout", Quantity.duration(timeout)),
                List.of(new Fix("Scrape every 15s", edit)));
    }
}
