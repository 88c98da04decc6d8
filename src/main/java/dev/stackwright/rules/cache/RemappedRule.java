package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.PublishedPort;
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

/// CACHE-013: a cluster behind another port.
public final class RemappedRule {

    private static final RuleInfo INFO = new RuleInfo(
            "CACHE-013",
            "Group of servers behind a remapped port",
            Severity.ERROR,
            Scope.COMPONENT,
            "A store that runs as a group, with Sentinels or as a cluster, publishes a port under another" + " number.",
            "Do not publish it, and let its clients run in its network.",
            "Servers of a group tell their clients where the others are, by the numbers that they know"
                    + " themselves.",
            "valkey.io, Sentinel, Docker and NAT");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, RemappedRule::check);

    private RemappedRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean group = analysis.is(component, Trait.REDIS) && analysis.servers(component) > 1;
        return component.fields().texts("publish").stream()
                .filter(_ -> group)
                .flatMap(text -> PublishedPort.of(text).stream())
                .filter(port -> port.published() != port.target())
                .findFirst()
                .map(port -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " tells its clients port " + port.target() + ", which is " + port.published()
                                + " outside",
                        Evidence.of("port", port.toString()),
                        List.of(new Fix(
                                "Do not publish it",
                                Edits.clear(component, "publish"),
                                "Only clients in its network reach it."))));
    }
}
