package dev.stackwright.rules.proxy;

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

/// PROXY-001: a program that the world calls itself.
public final class FrontDoorRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "PROXY-001",
                    "Program open to the outside without a proxy",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A program that visitors call publishes a port on more than the loopback address.",
                    "Put a proxy in front of it, and publish the port there.",
                    "Encryption, rate limits, timeouts and choosing a healthy server need one owner at the edge.",
                    "Azure Architecture Center, retry storm: throttle at your gateway; else from memory")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, FrontDoorRule::check);

    private FrontDoorRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean called =
                analysis.calls().to(component).stream().anyMatch(call -> analysis.is(call.from(), Trait.ENTRY));
        return analysis.container(component)
                .filter(_ -> called && analysis.is(component, Trait.WORKLOAD))
                .flatMap(container -> container.published().stream()
                        .filter(port -> !port.local())
                        .findFirst())
                .map(port -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " is open to the outside at port " + port.published()
                                + ", with no proxy in front of it",
                        Evidence.of("port", port.toString()),
                        List.of()));
    }
}
