package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// MON-002: charts that wake nobody.
public final class NoAlertsRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-002",
                    "Metrics that raise no alarm",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "A component collects metrics and has no alert link.",
                    "Link it to an Alertmanager, which is added if there is none, so that somebody is told.",
                    "Charts wake nobody.",
                    "Prometheus, alerting; Awesome Prometheus Alerts")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, NoAlertsRule::check);

    private NoAlertsRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean silent = analysis.is(component, Trait.SCRAPER)
                && analysis.linksFrom(component).stream()
                        .noneMatch(link -> link.pattern().equals(Pattern.ALERT.id()));
        return silent ? Optional.of(finding(analysis, component)) : Optional.empty();
    }

    private static Finding finding(Analysis analysis, Component component) {
        List<Fix> fixes = analysis.components()
                .filter(other -> analysis.is(other, Trait.ALERTING))
                .map(other -> new Fix(
                        "Alert " + other.name(),
                        new Edit.AddLink(Link.of(component.name(), other.name(), Pattern.ALERT.id()))))
                .toList();
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " collects metrics and tells nobody when they are bad",
                Evidence.of("alert", "none"),
                fixes.isEmpty() ? added(analysis, component) : fixes);
    }

    private static List<Fix> added(Analysis analysis, Component component) {
        return Beside.kind(analysis, kind -> kind.is(Trait.ALERTING))
                .map(kind -> Beside.component(analysis, component, kind, "alerts"))
                .map(alerts -> Beside.fix(
                        "Add an Alertmanager that it alerts",
                        alerts,
                        component,
                        Beside.link(analysis, component, alerts, Pattern.ALERT),
                        "It is one more container to run."))
                .stream()
                .toList();
    }
}
