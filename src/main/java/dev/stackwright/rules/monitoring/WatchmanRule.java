package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
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
import dev.stackwright.rules.Written;
import java.util.List;
import java.util.Optional;

/// MON-007: a watchman whom nobody watches.
public final class WatchmanRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-007",
                    "Alertmanager that nobody watches",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "A component that sends alerts to people gets some, and nothing scrapes it. Prometheus itself is"
                            + " scraped always.",
                    "Scrape it; the alert on notifications that fail comes with it.",
                    "A mail server that refuses its mails, or an address that has changed, is noticed when the alert"
                            + " that counted has not arrived.",
                    "Prometheus, alerting: metamonitoring; Awesome Prometheus Alerts")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, WatchmanRule::check);

    private WatchmanRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<Component> senders = analysis.linksTo(component).stream()
                .filter(link -> link.pattern().equals(Pattern.ALERT.id()))
                .flatMap(link -> analysis.topology().component(link.from()).stream())
                .filter(sender -> analysis.is(sender, Trait.SCRAPER))
                .toList();
        boolean known = senders.stream().allMatch(sender -> Written.of(sender).nothing());
        return !senders.isEmpty()
                        && known
                        && analysis.is(component, Trait.ALERTING)
                        && !analysis.watch().covers(component)
                ? Optional.of(finding(component, senders.getFirst()))
                : Optional.empty();
    }

    private static Finding finding(Component component, Component sender) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Nobody would learn that " + component.name() + " delivers no alerts",
                Evidence.of("scraped", "no"),
                List.of(new Fix(
                        "Let " + sender.name() + " scrape it",
                        new Edit.AddLink(Link.of(sender.name(), component.name(), Pattern.SCRAPE.id())))));
    }
}
