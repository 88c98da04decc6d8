package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Setting;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
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

/// PROXY-008: a door without a doorkeeper.
public final class FloodRule {

    private static final String SETTING = "max-connections";

    private static final RuleInfo INFO = new RuleInfo(
            "PROXY-008",
            "Proxy at the edge that takes connections without end",
            Severity.WARNING,
            Scope.COMPONENT,
            "A proxy that is called from outside, or publishes a port on more than the loopback address, has no limit"
                    + " of connections: its setting max-connections is absent, and its server's default is none.",
            "Limit them to the number that a new proxy of the kind begins with.",
            "The defaults of such a proxy are made for the inside of a network. At the edge clients open connections"
                    + " until its memory is gone, and all the others lose theirs.",
            "Envoy, configuring as an edge proxy");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, FloodRule::check);

    private FloodRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean endless = analysis.is(component, Trait.PROXY)
                && analysis.settings(component).has(SETTING)
                && analysis.settings(component).text(SETTING).isEmpty();
        return endless && !component.fields().has("files") && faces(analysis, component)
                ? Optional.of(finding(analysis, component))
                : Optional.empty();
    }

    private static boolean faces(Analysis analysis, Component component) {
        boolean called =
                analysis.calls().to(component).stream().anyMatch(call -> analysis.is(call.from(), Trait.ENTRY));
        return called
                || analysis.container(component).stream()
                        .flatMap(container -> container.published().stream())
                        .anyMatch(port -> !port.local());
    }

    private static Finding finding(Analysis analysis, Component component) {
        String right = analysis.kind(component)
                .flatMap(kind -> kind.setting(SETTING))
                .flatMap(Setting::initial)
                .orElse("10000");
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " takes as many connections as clients open",
                Evidence.of(SETTING, "none"),
                List.of(new Fix("Take " + right + " at most", Edits.set(component, SETTING, right))));
    }
}
