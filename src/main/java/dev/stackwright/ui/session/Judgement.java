package dev.stackwright.ui.session;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.assess.Assessment;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.expansion.LinkEnvironment;
import dev.stackwright.generate.expansion.LinkVariable;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Element;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.rules.Evaluation;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/// All that follows from one topology and that the window shows: the verdict, its open findings also by element, what
/// would run, the files of an export, the checks that text of the user's own has to pass, and the variables that each
/// program gets from its links, and the assessment. If the files cannot be made, `problem` says why. It is worked out
/// in two steps: the verdict, from the one before it, and then the files.
public record Judgement(
        Topology topology,
        Optional<Evaluation> evaluation,
        Verdict verdict,
        List<Finding> findings,
        Map<Element, List<Finding>> elements,
        Optional<Blueprint> blueprint,
        List<ExportFile> files,
        SequencedMap<String, List<String>> checks,
        Map<String, List<LinkVariable>> variables,
        Optional<Assessment> assessment,
        Optional<String> problem) {

    /// Nothing is known of an empty design.
    public static final Judgement NONE = new Judgement(
            Topology.empty("design"),
            Optional.empty(),
            new Verdict(List.of(), List.of(), List.of(), List.of()),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            new TreeMap<>(),
            Map.of(),
            Optional.empty(),
            Optional.empty());

    /// Judges a topology; takes its time, so not on the FX thread.
    public static Judgement of(Topology topology, Catalog catalog) {
        return NONE.then(topology, catalog, () -> false)
                .map(Judgement::exported)
                .orElse(NONE);
    }

    /// The verdict on a changed topology, which asks the rules only about what the change can have touched; the files
    /// are still those from before. Empty if `stop` said so meanwhile.
    public Optional<Judgement> then(Topology changed, Catalog catalog, BooleanSupplier stop) {
        Analysis analysis = Analysis.of(changed, catalog);
        return evaluation
                .map(known -> known.then(analysis, stop))
                .orElseGet(() -> Evaluation.of(analysis, Rules.ALL, stop))
                .map(next -> judged(analysis, next));
    }

    private Judgement judged(Analysis analysis, Evaluation next) {
        Verdict judged = next.verdict(LocalDate.now(ZoneId.systemDefault()));
        List<Finding> open = judged.open();
        return new Judgement(
                analysis.topology(),
                Optional.of(next),
                judged,
                open,
                open.stream().collect(Collectors.groupingBy(Finding::element)),
                blueprint,
                files,
                checks,
                variables,
                assessment,
                problem);
    }

    /// This judgement with the files that follow from its topology.
    public Judgement exported() {
        return evaluation.map(known -> exported(known.analysis())).orElse(this);
    }

    private Judgement exported(Analysis analysis) {
        try {
            DesignExport export = DesignExport.of(analysis, findings, NextAgent.DEPLOYMENT_ENGINEER, false);
            return new Judgement(
                    topology,
                    evaluation,
                    verdict,
                    findings,
                    elements,
                    Optional.of(export.blueprint()),
                    export.files(),
                    export.checks(),
                    variables(analysis),
                    Optional.of(Assessment.of(analysis, verdict)),
                    Optional.empty());
        } catch (GenerateProblem wrong) {
            return new Judgement(
                    topology,
                    evaluation,
                    verdict,
                    findings,
                    elements,
                    Optional.empty(),
                    List.of(),
                    new TreeMap<>(),
                    variables(analysis),
                    Optional.of(Assessment.of(analysis, verdict)),
                    Optional.ofNullable(wrong.getMessage()));
        }
    }

    private static Map<String, List<LinkVariable>> variables(Analysis analysis) {
        Map<String, List<LinkVariable>> variables = new LinkedHashMap<>();
        analysis.components()
                .filter(component -> analysis.is(component, Trait.WORKLOAD))
                .forEach(component ->
                        variables.put(component.name(), List.copyOf(LinkEnvironment.of(analysis, component))));
        return variables;
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
