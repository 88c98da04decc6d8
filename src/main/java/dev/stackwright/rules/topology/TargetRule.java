package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Offer;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.SortedSet;

/// TOPO-002: a link whose pattern, protocol or port its target does not offer.
public final class TargetRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "TOPO-002",
                    "Link does not fit its target",
                    Severity.ERROR,
                    Scope.LINK,
                    "The target's kind does not offer the link's pattern, or does not speak the stated protocol, or does not"
                            + " listen on the stated port.",
                    "Take what the target's kind offers.",
                    "A wrong port or protocol is the commonest reason why a generated stack does not work.",
                    "kube-linter dangling-service, invalid-target-ports; kube-score service-targets-pod")
            .facets("pattern", "protocol", "port");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, TargetRule::check);

    private TargetRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        Optional<Component> target = analysis.topology().component(link.to());
        Optional<Kind> kind = target.flatMap(analysis::kind);
        if (target.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<Offer> offer = Pattern.of(link.pattern()).flatMap(kind.get()::offer);
        if (offer.isEmpty()) {
            return Optional.of(patternFinding(link, kind.get()));
        }
        return protocol(link, kind.get(), offer.get()).or(() -> port(analysis, link, target.get()));
    }

    private static Finding patternFinding(Link link, Kind kind) {
        SequencedSet<String> offered = new LinkedHashSet<>();
        kind.offers().forEach(offer -> offer.patterns().forEach(pattern -> offered.add(pattern.id())));
        List<Fix> fixes = offered.stream()
                .map(pattern -> new Fix("Make it a " + pattern + " link", new Edit.ChangePattern(link.key(), pattern)))
                .toList();
        String choice = offered.isEmpty() ? "nothing" : String.join(", ", offered);
        return finding(
                link,
                "pattern",
                link.to() + " (" + kind.title() + ") does not offer '" + link.pattern() + "'; it offers " + choice,
                link.pattern(),
                fixes);
    }

    private static Optional<Finding> protocol(Link link, Kind kind, Offer offer) {
        return link.fields()
                .text("protocol")
                .filter(protocol -> !protocol.equals(offer.protocol()))
                .map(protocol -> finding(
                        link,
                        "protocol",
                        link.to() + " (" + kind.title() + ") speaks " + offer.protocol() + " here, not " + protocol,
                        protocol,
                        List.of(new Fix("Use " + offer.protocol(), Edits.clear(link, "protocol")))));
    }

    private static Optional<Finding> port(Analysis analysis, Link link, Component target) {
        SortedSet<Integer> listens = analysis.listens(target);
        return link.fields()
                .integer("port")
                .filter(port -> !listens.contains(port.intValue()))
                .map(port -> finding(
                        link,
                        "port",
                        target.name() + " does not listen on port " + port + "; it listens on " + listens,
                        Long.toString(port),
                        List.of(new Fix("Use the kind's own port", Edits.clear(link, "port")))));
    }

    private static Finding finding(Link link, String facet, String message, String found, List<Fix> fixes) {
        return INFO.finding(facet, Element.link(link), message, Evidence.of(facet, found), fixes);
    }
}
