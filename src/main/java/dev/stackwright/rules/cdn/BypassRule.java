package dev.stackwright.rules.cdn;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// CDN-005: a way around the cache.
public final class BypassRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CDN-005",
                    "Origin that is reached around its cache",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A component behind a cache of web pages is also called from outside directly, or publishes a"
                            + " port on more than the loopback address.",
                    "Let callers from outside come through the cache only.",
                    "Whoever goes around the cache goes around its limits too, and loads the origin that was"
                            + " sized for the rest.",
                    "Docker, port publishing; else from memory")
            .facets("published");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, BypassRule::check);

    private BypassRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<Call> arriving = analysis.calls().to(component);
        boolean cached = arriving.stream()
                .anyMatch(call -> call.pattern() == Pattern.CDN_ORIGIN && analysis.is(call.from(), Trait.HTTP_CACHE));
        Optional<Call> direct = arriving.stream()
                .filter(call -> analysis.is(call.from(), Trait.ENTRY))
                .findFirst();
        if (!cached) {
            return Optional.empty();
        }
        return direct.map(call -> called(component, call))
                .or(() -> analysis.container(component).stream()
                        .flatMap(container -> container.published().stream())
                        .filter(port -> !port.local())
                        .findFirst()
                        .map(port -> published(component, port)));
    }

    private static Finding called(Component component, Call call) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                call.from().name() + " calls " + component.name() + " around the cache in front of it",
                Evidence.of("link", call.link().key()),
                List.of(new Fix(
                        "Delete the link",
                        new Edit.RemoveLink(call.link().key()),
                        "The link goes, with all that the design says of it.")));
    }

    private static Finding published(Component component, PublishedPort port) {
        return INFO.finding(
                "published",
                Element.component(component.name()),
                component.name() + " is open to the outside around the cache in front of it",
                Evidence.of("port", port.toString()),
                List.of());
    }
}
