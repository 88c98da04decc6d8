package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
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
import java.util.stream.Stream;

/// MON-003: an alarm in an empty room.
public final class NobodyToldRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-003",
                    "Alerts that reach nobody",
                    Severity.INFO,
                    Scope.COMPONENT,
                    "An Alertmanager states neither a webhook, nor a channel, nor an address for mail. An info,"
                            + " because its alerts can still be seen on its page.",
                    "Say where alerts go.",
                    "Every alert ends here, and nobody hears of it unless he looks.",
                    "Alertmanager, configuration")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, NobodyToldRule::check);

    private NobodyToldRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean told = Stream.of("webhook", "slack-channel", "email-to")
                .anyMatch(setting -> component.setting(setting).isPresent());
        boolean own = component.fields().has("insert") || component.fields().has("files");
        return analysis.is(component, Trait.ALERTING) && !told && !own
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " tells nobody of its alerts",
                        Evidence.of("receiver", "none"),
                        List.of()))
                : Optional.empty();
    }
}
