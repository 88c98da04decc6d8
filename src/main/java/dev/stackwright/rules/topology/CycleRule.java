package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Circles;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// TOPO-003: components that wait for each other in a circle.
public final class CycleRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "TOPO-003",
                    "Synchronous cycle",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "Links that are not optional form a circle: of requests (warning), or of links that decide the start order"
                            + " (error, because Compose refuses it).",
                    "Mark a link of the circle optional.",
                    "A circle of calls locks up at the start and amplifies overload.",
                    "Docker Compose: dependency cycle; Release It! on synchronous coupling, from memory")
            .facet("start-order", Severity.ERROR);

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, CycleRule::check);

    private CycleRule() {}

    private static List<Finding> check(Analysis analysis) {
        List<Link> waiting = analysis.links()
                .filter(link -> !link.optional())
                .filter(link ->
                        Pattern.of(link.pattern()).filter(Pattern::startsAfter).isPresent())
                .toList();
        Circles circles = Circles.of(waiting);
        return waiting.stream()
                .filter(circles::closes)
                .collect(Collectors.groupingBy(link -> circles.of(link.from()).orElse("")))
                .values()
                .stream()
                .map(CycleRule::finding)
                .sorted(Comparator.comparing(Finding::message))
                .toList();
    }

    private static Finding finding(List<Link> links) {
        List<String> names = links.stream().map(Link::from).distinct().sorted().toList();
        boolean selfLoops = links.stream().allMatch(link -> link.from().equals(link.to()));
        List<Fix> fixes = links.stream()
                .map(link ->
                        new Fix("Make " + link.key() + " optional", Edits.property(link, "optional", Scalar.of(true))))
                .toList();
        return INFO.finding(
                selfLoops ? "" : "start-order",
                Element.link(links.getFirst()),
                names.size() == 1
                        ? names.getFirst() + " waits for itself"
                        : String.join(", ", names) + " wait for each other",
                Evidence.of("cycle", String.join(", ", names)),
                fixes);
    }
}
