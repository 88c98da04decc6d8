package dev.stackwright.ui.session;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.expansion.LinkEnvironment;
import dev.stackwright.generate.expansion.LinkVariable;
import dev.stackwright.model.Element;
import dev.stackwright.model.Topology;
import dev.stackwright.rules.Evaluation;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// What is found in one topology: the verdict, and its open findings, also by element. It is worked out from the
/// judgement before it.
public record Judgement(
        Topology topology,
        Optional<Evaluation> evaluation,
        Verdict verdict,
        List<Finding> findings,
        Map<Element, List<Finding>> elements) {

    /// Nothing is known of an empty design.
    public static final Judgement NONE = new Judgement(
            Topology.empty("design"),
            Optional.empty(),
            new Verdict(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            Map.of());

    /// Judges a topology; takes its time, so not on the FX thread.
    public static Judgement of(Topology topology, Catalog catalog) {
        return NONE.then(topology, catalog, () -> false).orElse(NONE);
    }

    /// The verdict on a changed topology, which asks the rules only about what the change can have touched. Empty if
    /// `stop` said so meanwhile.
    public Optional<Judgement> then(Topology changed, Catalog catalog, BooleanSupplier stop) {
        Analysis analysis = Analysis.of(changed, catalog);
        return evaluation
                .map(known -> known.then(analysis, stop))
                .orElseGet(() -> Evaluation.of(analysis, Rules.ALL, stop))
                .map(next -> judged(analysis, next));
    }

    private static Judgement judged(Analysis analysis, Evaluation next) {
        Verdict judged = next.verdict(LocalDate.now(ZoneId.systemDefault()));
        List<Finding> open = judged.open();
        return new Judgement(
                analysis.topology(),
                Optional.of(next),
                judged,
                open,
                open.stream().collect(Collectors.groupingBy(Finding::element)));
    }

    /// The variables that a program gets from its links; none if the component is no program of the user's.
    public List<LinkVariable> variables(String component) {
        return evaluation.map(Evaluation::analysis).stream()
                .flatMap(analysis -> analysis.topology().component(component).stream()
                        .filter(one -> analysis.is(one, Trait.WORKLOAD))
                        .flatMap(one -> LinkEnvironment.of(analysis, one).stream()))
                .toList();
    }

    /// The open findings on one element.
    public List<Finding> on(Element element) {
        return elements.getOrDefault(element, List.of());
    }

    /// How many open findings are of this severity.
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
