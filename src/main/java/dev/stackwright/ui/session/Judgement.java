package dev.stackwright.ui.session;

import dev.stackwright.analysis.Analysis;
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
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// All that follows from one topology and that the window shows: the findings, also by element, what would run, the
/// files of an
/// export, the checks that text of the user's own has to pass, and the variables that each program gets from its links.
/// If the files cannot be made, `problem` says why.
public record Judgement(
        Topology topology,
        List<Finding> findings,
        Map<Element, List<Finding>> elements,
        Optional<Blueprint> blueprint,
        List<ExportFile> files,
        SequencedMap<String, List<String>> checks,
        Map<String, List<LinkVariable>> variables,
        Optional<String> problem) {

    /// Nothing is known of an empty design.
    public static final Judgement NONE = new Judgement(
            Topology.empty("design"),
            List.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            new TreeMap<>(),
            Map.of(),
            Optional.empty());

    /// Judges a topology; takes its time, so not on the FX thread.
    public static Judgement of(Topology topology, Catalog catalog) {
        Analysis analysis = Analysis.of(topology, catalog);
        try {
            DesignExport export = DesignExport.of(analysis, NextAgent.DEPLOYMENT_ENGINEER, false);
            return new Judgement(
                    topology,
                    export.findings(),
                    byElement(export.findings()),
                    Optional.of(export.blueprint()),
                    export.files(),
                    export.checks(),
                    variables(analysis),
                    Optional.empty());
        } catch (GenerateProblem problem) {
            List<Finding> findings = Rules.check(analysis);
            return new Judgement(
                    topology,
                    findings,
                    byElement(findings),
                    Optional.empty(),
                    List.of(),
                    new TreeMap<>(),
                    variables(analysis),
                    Optional.ofNullable(problem.getMessage()));
        }
    }

    private static Map<Element, List<Finding>> byElement(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::element));
    }

    private static Map<String, List<LinkVariable>> variables(Analysis analysis) {
        Map<String, List<LinkVariable>> variables = new LinkedHashMap<>();
        analysis.components()
                .filter(component -> analysis.is(component, Trait.WORKLOAD))
                .forEach(component ->
                        variables.put(component.name(), List.copyOf(LinkEnvironment.of(analysis, component))));
        return variables;
    }

    /// The findings on one element.
    public List<Finding> on(Element element) {
        return elements.getOrDefault(element, List.of());
    }

    /// How many findings are of this severity.
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
