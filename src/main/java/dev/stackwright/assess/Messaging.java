package dev.stackwright.assess;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who tells whom by message, and who waits for whom.
record Messaging(Analysis analysis) {

    private static final int LONG = 3;

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        analysis.components()
                .filter(component -> analysis.is(component, Trait.BROKER))
                .forEach(broker -> lines.addAll(broker(broker)));
        analysis.links()
                .filter(this::undecided)
                .forEach(link -> lines.add(Line.open(
                        "Nothing says whether what " + link.from() + " sends to " + link.to() + " may be lost",
                        Line.of(link),
                        "State whether messages from " + link.from() + " to " + link.to()
                                + " may be lost (durability)")));
        waiting().ifPresent(lines::add);
        return lines.isEmpty() ? List.of(Line.note("Nothing is told by message", Element.design())) : lines;
    }

    private List<Line> broker(Component broker) {
        List<Link> links = analysis.linksTo(broker).stream()
                .filter(link -> family(link).filter(Family.ASYNC::equals).isPresent())
                .toList();
        return links.stream()
                .map(link ->
                        Line.good(link.from() + " " + verb(link) + " " + broker.name() + channel(link), Line.of(link)))
                .toList();
    }

    private static Optional<Family> family(Link link) {
        return Pattern.of(link.pattern()).map(Pattern::family);
    }

    private static String verb(Link link) {
        return Pattern.of(link.pattern()).map(Pattern::verb).orElse(link.pattern());
    }

    private static String channel(Link link) {
        return Stream.of("queue", "topic", "stream")
                .flatMap(sort -> link.fields().text(sort).map(name -> ", " + sort + " " + name).stream())
                .findFirst()
                .orElse("");
    }

    private boolean undecided(Link link) {
        return link.pattern().equals(Pattern.PUBLISH.id()) && !link.fields().has("durability");
    }

    /// The longest row of programs that wait for each other, if it is long.
    private Optional<Line> waiting() {
        Map<String, List<Call>> known = new HashMap<>();
        List<Call> longest = analysis.components()
                .filter(component -> analysis.is(component, Trait.WORKLOAD))
                .map(component -> row(component, known))
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
        if (longest.size() < LONG - 1) {
            return Optional.empty();
        }
        String row = Stream.concat(
                        Stream.of(longest.getFirst().from().name()),
                        longest.stream().map(call -> call.to().name()))
                .collect(Collectors.joining(", "));
        return Optional.of(Line.open(
                longest.size() + 1 + " programs wait for each other in a row: " + row,
                Line.of(longest.getLast().link()),
                "Tell by message what " + longest.getLast().to().name() + " need not answer at once"));
    }

    /// Calls that lead in a circle count for nothing, so this comes to an end.
    private List<Call> row(Component from, Map<String, List<Call>> known) {
        List<Call> before = known.get(from.name());
        if (before != null) {
            return before;
        }
        List<Call> longest = List.of();
        for (Call call : analysis.calls().from(from)) {
            if (analysis.is(call.to(), Trait.WORKLOAD) && !analysis.calls().circular(call)) {
                List<Call> rest = row(call.to(), known);
                if (rest.size() + 1 > longest.size()) {
                    longest = Stream.concat(Stream.of(call), rest.stream()).toList();
                }
            }
        }
        known.put(from.name(), longest);
        return longest;
    }
}
