package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
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

/// LOG-003: logs that are kept for ever.
public final class LogRetentionRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "LOG-003",
                    "Logs that are kept for ever",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A store of logs states no retention, which means for ever, or a shorter one than the"
                            + " requirements ask for.",
                    "Keep logs for as long as the requirements say, or for a week.",
                    "Logs grow until the disk is full, and those of people must be deleted.",
                    "Grafana Loki, retention")
            .facets("short");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, LogRetentionRule::check);

    private LogRetentionRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean keeps = analysis.is(component, Trait.STATEFUL)
                && analysis.is(component, Trait.MONITOR)
                && analysis.kind(component)
                        .flatMap(kind -> kind.offer(Pattern.LOG))
                        .isPresent()
                && analysis.settings(component).has("retention");
        Optional<String> wanted = analysis.topology().requirements().text("retention.log");
        Optional<Long> kept = analysis.settings(component).millis("retention").filter(millis -> millis > 0);
        if (!keeps) {
            return Optional.empty();
        }
        if (kept.isEmpty()) {
            return Optional.of(finding(component, "", "for ever", wanted.orElse("7d")));
        }
        return wanted.filter(text -> Quantity.millis(text)
                        .filter(millis -> kept.get() < millis)
                        .isPresent())
                .map(text -> finding(
                        component, "short", component.setting("retention").orElse(""), text));
    }

    private static Finding finding(Component component, String facet, String kept, String right) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " keeps logs " + (facet.isEmpty() ? kept : "for " + kept + ", which is too short"),
                Evidence.of("retention", kept),
                List.of(new Fix("Keep them for " + right, Edits.set(component, "retention", Scalar.of(right)))));
    }
}
