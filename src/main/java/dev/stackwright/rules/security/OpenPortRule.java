package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
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
import java.util.stream.Stream;

/// SEC-013: a port that is open to the world.
public final class OpenPortRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-013",
                    "Port published on all interfaces",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A component publishes a port on more than the loopback address, and is not meant to be"
                            + " reached from outside its host (error), or is a program that no entry calls (warning).",
                    "Publish it on the loopback address only.",
                    "Docker opens such a port past the host's own firewall.",
                    "dclint no-unbound-port-interfaces; KICS 451d79dc; compose-lint CL-0005; Docker, port"
                            + " publishing")
            .facet("program", Severity.WARNING)
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, OpenPortRule::check);

    private OpenPortRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        boolean inner = analysis.is(component, Trait.INTERNAL);
        boolean program = analysis.is(component, Trait.WORKLOAD)
                && analysis.calls().to(component).stream().noneMatch(call -> analysis.is(call.from(), Trait.ENTRY));
        return component.fields().texts("publish").stream()
                .filter(_ -> inner || program)
                .flatMap(text -> PublishedPort.of(text).stream())
                .filter(port -> !port.local())
                .map(port -> finding(component, port, inner));
    }

    private static Finding finding(Component component, PublishedPort port, boolean inner) {
        PublishedPort local =
                new PublishedPort(PublishedPort.LOOPBACK, port.published(), port.target(), port.protocol());
        List<String> entries = component.fields().texts("publish").stream()
                .map(text -> PublishedPort.of(text).filter(port::equals).isPresent() ? local.toString() : text)
                .toList();
        return INFO.finding(
                inner ? "" : "program",
                Element.component(component.name()),
                component.name() + " is open to the outside at port " + port.published(),
                Evidence.of("port", port.toString()),
                List.of(new Fix(
                        "Open it on this machine only",
                        Edits.property(component, "publish", Items.of(entries.toArray(String[]::new))),
                        "Other machines do not reach it any more.")));
    }
}
