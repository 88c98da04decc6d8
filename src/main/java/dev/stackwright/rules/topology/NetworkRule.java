package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// TOPO-006: a link between containers that cannot reach each other.
public final class NetworkRule {

    private static final RuleInfo INFO = new RuleInfo(
            "TOPO-006",
            "Linked components share no network",
            Severity.ERROR,
            Scope.LINK,
            "Both ends of a link run in containers and have no network in common. Without stated networks this cannot"
                    + " happen: a link puts its source into the target's network.",
            "Put the source into the target's network.",
            "Containers of different bridge networks do not reach each other.",
            "Docker documentation on bridge networks and published ports");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, NetworkRule::check);

    private NetworkRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        Optional<Component> from = analysis.topology().component(link.from()).filter(analysis::started);
        Optional<Component> to = analysis.topology().component(link.to()).filter(analysis::started);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<String> mine = analysis.networks(from.get());
        List<String> theirs = analysis.networks(to.get());
        return Collections.disjoint(mine, theirs) && !theirs.isEmpty()
                ? Optional.of(finding(link, from.get(), mine, theirs))
                : Optional.empty();
    }

    private static Finding finding(Link link, Component from, List<String> mine, List<String> theirs) {
        List<String> joined = new ArrayList<>(mine);
        joined.add(theirs.getFirst());
        Fix fix = new Fix(
                "Put " + from.name() + " into " + theirs.getFirst(),
                Edits.property(from, "networks", Items.of(joined.toArray(String[]::new))));
        return INFO.finding(
                "",
                Element.link(link),
                link.from() + " " + mine + " and " + link.to() + " " + theirs + " share no network",
                Evidence.of("from", String.join(", ", mine), "to", String.join(", ", theirs)),
                List.of(fix));
    }
}
