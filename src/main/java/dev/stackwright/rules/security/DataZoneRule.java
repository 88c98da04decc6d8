package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Watch;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// SEC-014: a store that the world can reach.
public final class DataZoneRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-014",
                    "Public zone reaches the data",
                    Severity.ERROR,
                    Scope.LINK,
                    "A link leads from outside, or from a zone with trust public, straight to a database, cache"
                            + " or broker, or to any component in a zone with trust data; from a proxy in a public zone it"
                            + " is a warning.",
                    "Put a program in between, which asks on behalf of its callers.",
                    "Stores trust their clients; they are made for trusted ones only.",
                    "valkey.io, security model; kube-linter non-isolated-pod; RabbitMQ production checklist")
            .facet("proxy", Severity.WARNING)
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, DataZoneRule::check);

    private DataZoneRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        Optional<Component> from = analysis.topology().component(link.from());
        Optional<Component> to = analysis.topology().component(link.to());
        boolean ends = from.isPresent() && to.isPresent() && !Watch.watches(link);
        if (!ends || !data(analysis, to.get()) || analysis.is(to.get(), Trait.OUTSIDE)) {
            return Optional.empty();
        }
        boolean outside = analysis.is(from.get(), Trait.OUTSIDE);
        boolean open = trust(analysis, from.get()).filter("public"::equals).isPresent();
        boolean proxy = analysis.is(from.get(), Trait.PROXY);
        return outside || open ? Optional.of(finding(link, outside || !proxy)) : Optional.empty();
    }

    private static boolean data(Analysis analysis, Component component) {
        return trust(analysis, component).filter("data"::equals).isPresent()
                || analysis.is(component, Trait.DATABASE)
                || analysis.is(component, Trait.CACHE)
                || analysis.is(component, Trait.BROKER);
    }

    private static Optional<String> trust(Analysis analysis, Component component) {
        return component
                .zone()
                .flatMap(zone -> Optional.ofNullable(analysis.topology().zones().get(zone)))
                .flatMap(zone -> zone.fields().text("trust"));
    }

    private static Finding finding(Link link, boolean grave) {
        return INFO.finding(
                grave ? "" : "proxy",
                Element.link(link),
                link.from() + " reaches the data of " + link.to() + " from outside",
                Evidence.of("from", link.from(), "to", link.to()),
                List.of());
    }
}
