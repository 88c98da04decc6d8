package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// TOPO-001: a component that nobody talks to, or a broker that is only filled or only emptied.
public final class OrphanRule {

    private static final RuleInfo INFO = new RuleInfo(
            "TOPO-001",
            "Orphan or dead end",
            Severity.WARNING,
            Scope.WHOLE,
            "A component has no link at all; a cache or database has no incoming link; a broker is published to but not"
                    + " consumed from, or the other way round. A drawing with a single component is left alone.",
            "Link it, or delete it.",
            "What nobody uses is a forgotten link or dead cost, and a queue without a consumer only grows.",
            "Structurizr inspection model.element.disconnected; kube-linter dangling checks");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, OrphanRule::check);

    private OrphanRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean only = analysis.topology().components().size() < 2;
        return only ? Optional.empty() : complaint(analysis, component).map(text -> finding(component, text));
    }

    private static Optional<String> complaint(Analysis analysis, Component component) {
        List<Link> arriving = analysis.linksTo(component);
        boolean alone = arriving.isEmpty() && analysis.linksFrom(component).isEmpty();
        if (alone && !analysis.is(component, Trait.ENTRY)) {
            return Optional.of("is linked to nothing");
        }
        boolean store = analysis.is(component, Trait.CACHE) || analysis.is(component, Trait.DATABASE);
        if (store && arriving.stream().noneMatch(OrphanRule::uses)) {
            return Optional.of("is used by nobody");
        }
        if (analysis.is(component, Trait.BROKER)) {
            boolean filled = has(arriving, Pattern.PUBLISH);
            boolean emptied = has(arriving, Pattern.CONSUME);
            if (filled != emptied) {
                return Optional.of(
                        filled ? "is published to, but nobody consumes" : "is consumed, but nobody publishes");
            }
        }
        return Optional.empty();
    }

    private static boolean uses(Link link) {
        return Pattern.of(link.pattern())
                .filter(pattern -> pattern.family() != Family.OBSERVE)
                .isPresent();
    }

    private static boolean has(List<Link> links, Pattern pattern) {
        return links.stream().anyMatch(link -> link.pattern().equals(pattern.id()));
    }

    private static Finding finding(Component component, String complaint) {
        Fix delete = new Fix(
                "Delete " + component.name(),
                new Edit.RemoveComponent(component.name()),
                "The component goes, with all that the design says of it.");
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " " + complaint,
                Evidence.of("state", complaint),
                List.of(delete));
    }
}
