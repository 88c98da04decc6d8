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

/// SEC-019: a door for the owner that stands open.
public final class AdminPortRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-019",
                    "Admin, metrics or debug interface exposed",
                    Severity.ERROR,
                    Scope.PATH,
                    "A proxy, dashboard or program publishes, on more than the loopback address, a port of its"
                            + " kind that is not the one for its clients; or a proxy that visitors reach passes calls on to"
                            + " a monitor that is meant to stay inside.",
                    "Publish it on the loopback address only, or not at all.",
                    "Such pages show the whole set-up, often control it, and ask nobody who he is.",
                    "Traefik, dashboard and API; Envoy, edge; Prometheus, security model; NATS, monitoring")
            .facets("routed")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, AdminPortRule::check);

    private AdminPortRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        Stream<Finding> published = analysis.kind(component).stream()
                .filter(kind -> !kind.is(Trait.INTERNAL) && !kind.is(Trait.OUTSIDE))
                .flatMap(kind -> kind.ports().stream().skip(1))
                .flatMap(port -> component.fields().texts("publish").stream()
                        .flatMap(text -> PublishedPort.of(text).stream())
                        .filter(open -> open.target() == port.number() && !open.local())
                        .map(open -> finding(component, port.name(), open)));
        return Stream.concat(published, routed(analysis, component));
    }

    private static Finding finding(Component component, String name, PublishedPort open) {
        PublishedPort local =
                new PublishedPort(PublishedPort.LOOPBACK, open.published(), open.target(), open.protocol());
        List<String> entries = component.fields().texts("publish").stream()
                .map(text -> PublishedPort.of(text).filter(open::equals).isPresent() ? local.toString() : text)
                .toList();
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " opens its port " + name + " to the outside",
                Evidence.of("port", open.toString()),
                List.of(new Fix(
                        "Open it on this machine only",
                        Edits.property(component, "publish", Items.of(entries.toArray(String[]::new))),
                        "Other machines do not reach it any more.")));
    }

    private static Stream<Finding> routed(Analysis analysis, Component component) {
        boolean inner = analysis.is(component, Trait.MONITOR) && analysis.is(component, Trait.INTERNAL);
        return analysis.calls().to(component).stream()
                .filter(call -> inner && analysis.is(call.from(), Trait.PROXY))
                .filter(call -> analysis.calls().reached(call.from()))
                .map(call -> INFO.finding(
                        "routed",
                        Element.component(component.name()),
                        call.from().name() + " leads visitors to " + component.name(),
                        Evidence.of("link", call.link().key()),
                        List.of()));
    }
}
