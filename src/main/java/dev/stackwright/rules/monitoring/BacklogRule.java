package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Watch;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// MON-006: a backlog that nobody sees.
public final class BacklogRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-006",
                    "Backlog of a broker is not watched",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "Something collects metrics, a broker has consumers, and neither it nor an exporter beside it"
                            + " is scraped.",
                    "Scrape the broker, or put its exporter beside it; the alerts on waiting messages come with"
                            + " it.",
                    "Consumers that fall behind are noticed when the work of yesterday is missed.",
                    "AWS Well-Architected REL05-BP04; Awesome Prometheus Alerts")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, BacklogRule::check);

    private BacklogRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean consumed = analysis.linksTo(component).stream()
                .anyMatch(link -> link.pattern().equals(Pattern.CONSUME.id()));
        Watch watch = analysis.watch();
        boolean blind = analysis.is(component, Trait.BROKER)
                && watch.can(component)
                && !watch.covers(component)
                && !watch.scrapers().isEmpty();
        return consumed && blind
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        "Nobody sees when the consumers of " + component.name() + " fall behind",
                        Evidence.of("scraped", "no"),
                        List.of()))
                : Optional.empty();
    }
}
