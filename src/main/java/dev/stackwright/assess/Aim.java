package dev.stackwright.assess;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Category;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Verdict;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What work on a design is for, with the findings that ask for it.
enum Aim {
    IMPLEMENT("What to implement"),
    OPTIMISE("What to optimise"),
    RELIABLE("What to make reliable");

    private final String title;

    Aim(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /// The findings for this aim, the gravest first; then the advice of open lines, which is all to be implemented,
    /// where no finding says it; then what the team accepts.
    List<Line> lines(Verdict verdict, List<Part> facts) {
        Set<Element> known = Stream.concat(
                        verdict.open().stream(), verdict.accepted().stream().map(Accepted::finding))
                .filter(this::wants)
                .map(Finding::element)
                .filter(element -> !(element instanceof Element.OfDesign))
                .collect(Collectors.toSet());
        Stream<Line> found = verdict.open().stream().filter(this::wants).map(Line::of);
        Stream<Line> advice = facts.stream()
                .filter(_ -> this == IMPLEMENT)
                .flatMap(part -> part.lines().stream())
                .filter(line -> !line.advice().isEmpty() && !known.contains(line.element()))
                .map(Line::advised);
        Stream<Line> accepted =
                verdict.accepted().stream().filter(one -> wants(one.finding())).map((Accepted one) -> Line.of(one));
        return Stream.of(found, advice, accepted).flatMap(lines -> lines).toList();
    }

    private boolean wants(Finding finding) {
        return this == of(Category.of(finding.rule()).orElse(Category.OPERATION));
    }

    private static Aim of(Category category) {
        return switch (category) {
            case TOPOLOGY, MONITORING -> IMPLEMENT;
            case CACHING, PROXIES, SCALE -> OPTIMISE;
            case RELIABILITY, MESSAGING, DATA, SECURITY, OPERATION -> RELIABLE;
        };
    }
}
