package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Port;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.rules.Beside;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
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
                        Beside.kind(analysis, FrontDoorRule::meetsVisitors)
                                .map(kind -> inFront(analysis, component, kind, port))
                                .stream()
                                .toList()));
    }

    /// True for a proxy that bounds what comes in, without what is meant for calls that go out.
    private static boolean meetsVisitors(Kind kind) {
        return kind.is(Trait.PROXY) && kind.is(Trait.RATE_LIMITER) && !kind.is(Trait.CIRCUIT_BREAKER);
    }

    /// A proxy that has the published port and is called by the visitors, and calls the program.
    private static Fix inFront(Analysis analysis, Component component, Kind kind, PublishedPort port) {
        Port entry = kind.ports().getFirst();
        String published =
                new PublishedPort(port.hostIp(), port.published(), entry.number(), port.protocol()).toString();
        Component proxy = Beside.component(analysis, component, kind, component.name() + "-proxy")
                .with("publish", Items.of(published));
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.AddBeside(proxy, component.name()));
        edits.add(unpublished(component, port));
        analysis.calls().to(component).stream()
                .filter(call -> analysis.is(call.from(), Trait.ENTRY))
                .map(Call::link)
                .map(link -> new Edit.Reconnect(link.key(), link.from(), proxy.name(), link.pattern()))
                .forEach(edits::add);
        edits.add(Beside.link(analysis, proxy, component, Pattern.REQUEST_));
        return new Fix(
                "Put " + kind.title() + " in front of it",
                Edit.several("Put " + proxy.name() + " before " + component.name(), edits),
                "Visitors come through " + proxy.name() + " then, by plain HTTP.");
    }

    private static Edit unpublished(Component component, PublishedPort port) {
        List<Value> kept =
                component.fields().value("publish").filter(Items.class::isInstance).map(Items.class::cast).stream()
                        .flatMap(items -> items.values().stream())
                        .filter(value -> !(value instanceof Scalar scalar
                                && PublishedPort.of(scalar.text())
                                        .filter(port::equals)
                                        .isPresent()))
                        .toList();
        return kept.isEmpty()
                ? Edits.clear(component, "publish")
                : Edits.property(component, "publish", new Items(kept));
    }
}
