package dev.stackwright.rules.messaging;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.analysis.Settings;
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

/// MQ-013: a broker that does not see its container.
public final class WatermarkRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "MQ-013",
                    "Limits of the broker do not fit its container",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A broker with a memory watermark states none, or one above the parameter share of its memory"
                            + " limit; or it states no limit of free disk space.",
                    "Hold publishers back at 60 % of the memory limit, and while less disk space than that is"
                            + " free.",
                    "Without a watermark the server takes a share of the memory that it sees, which may be the"
                            + " host; and 50 MB of free disk are gone in seconds.",
                    "RabbitMQ, memory threshold and production checklist")
            .facets("disk")
            .parameter("share", "70%", "How much of the container the broker may use before it holds publishers back.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, WatermarkRule::check);

    private WatermarkRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Settings settings = analysis.settings(component);
        Optional<Long> limit = analysis.container(component).flatMap(EffectiveContainer::memory);
        if (!settings.has("memory-watermark") || limit.isEmpty()) {
            return Optional.empty();
        }
        String right = Quantity.mebibytes(limit.get() * 6 / 10);
        Optional<Long> stated = settings.size("memory-watermark");
        if (stated.isEmpty() || stated.get() > limit.get() * INFO.number(analysis, "share")) {
            return Optional.of(finding(component, "", "memory-watermark", right));
        }
        return component.setting("disk-free-limit").isEmpty()
                ? Optional.of(finding(component, "disk", "disk-free-limit", right))
                : Optional.empty();
    }

    private static Finding finding(Component component, String facet, String setting, String right) {
        Optional<String> stated = component.setting(setting);
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name()
                        + stated.map(value -> " has " + setting + " " + value + ", which does")
                                .orElse(" states no " + setting + ", and the standard does")
                        + " not fit its container",
                Evidence.of(setting, stated.orElse("none")),
                List.of(new Fix("Set it to " + right, Edits.set(component, setting, Scalar.of(right)))));
    }
}
