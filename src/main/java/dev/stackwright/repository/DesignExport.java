package dev.stackwright.repository;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporters;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.Hash;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.expansion.Expansion;
import dev.stackwright.generate.handoff.HandoffExporter;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A design on its way into a folder: its blueprint, its findings, its files, and for every service whose configuration
/// holds text of the user's own the words by which its own server checks it.
public record DesignExport(
        Blueprint blueprint,
        List<Finding> findings,
        List<ExportFile> files,
        SequencedMap<String, List<String>> checks) {

    private static final int TOKEN_LENGTH = 12;

    /// Copies the lists.
    public DesignExport {
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        checks = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(checks));
    }

    /// Expands, judges and exports a topology for `nextAgent`. `healthy` says whether the services were seen healthy
    /// just now.
    public static DesignExport of(Analysis analysis, HandoffExporter.NextAgent nextAgent, boolean healthy)
            throws GenerateProblem {
        return of(analysis, Rules.check(analysis), nextAgent, healthy);
    }

    /// Expands and exports a topology of which the findings are known.
    public static DesignExport of(
            Analysis analysis, List<Finding> findings, HandoffExporter.NextAgent nextAgent, boolean healthy)
            throws GenerateProblem {
        Blueprint blueprint = Expansion.of(analysis);
        Export export = new Export(analysis.topology(), blueprint, validation(findings, healthy), token(analysis));
        return new DesignExport(blueprint, findings, Exporters.files(export, nextAgent), checks(analysis));
    }

    private static SequencedMap<String, List<String>> checks(Analysis analysis) {
        SequencedMap<String, List<String>> checks = new LinkedHashMap<>();
        analysis.components()
                .filter(component ->
                        component.fields().has("insert") || component.fields().has("files"))
                .forEach(component -> analysis.kind(component)
                        .filter(kind -> !kind.check().isEmpty())
                        .ifPresent(kind -> checks.put(kind.members(component).getFirst(), kind.check())));
        return checks;
    }

    private static List<String> validation(List<Finding> findings, boolean healthy) {
        return List.of(
                "Rules checked: " + Rules.ALL.size(),
                "Errors: " + count(findings, Severity.ERROR),
                "Warnings: " + count(findings, Severity.WARNING),
                "Services healthy: " + (healthy ? "true" : "not observed"));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String token(Analysis analysis) {
        return analysis.topology().name() + "-"
                + Hash.of(analysis.topology().toString()).substring(0, TOKEN_LENGTH);
    }
}
