package dev.stackwright.cli.report;

import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as commands of GitHub Actions, which show a finding at its line.
final class GithubReport {

    private GithubReport() {}

    static String write(Report report) {
        Stream<String> findings = report.designs().stream()
                .flatMap(design -> design.verdict().findings().stream().map(finding -> line(design, finding)));
        Stream<String> failures = report.designs().stream()
                .flatMap(design -> design.verdict().failures().stream())
                .map(failure -> "::error::" + data(failure.sentence()));
        Stream<String> errors = report.errors().stream().map(error -> "::error::" + data(error));
        return Stream.of(findings, failures, errors)
                .flatMap(lines -> lines)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Judged design, Finding finding) {
        return "::" + command(finding.severity()) + " file=" + property(design.file()) + ",line="
                + design.line(finding.element()) + ",title=" + property(finding.id()) + "::" + data(finding.message());
    }

    private static String command(Severity severity) {
        return severity == Severity.INFO ? "notice" : severity.id();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
