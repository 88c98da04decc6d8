package dev.stackwright.cli.report;

import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Findings for a person to read: one block a finding, what is accepted, remarks, then a line that counts.
final class TextReport {

    private TextReport() {}

    static String write(Report report, UnaryOperator<String> severity) {
        if (report.designs().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Judged design : report.designs()) {
            design.verdict().findings().forEach(finding -> append(text, design, finding, severity));
            design.verdict().accepted().forEach(accepted -> append(text, design, accepted));
            design.verdict()
                    .remarks()
                    .forEach(remark -> text.append(design.file())
                            .append(": ")
                            .append(remark)
                            .append('\n'));
        }
        return text.append(summary(report)).append('\n').toString();
    }

    private static void append(StringBuilder text, Judged design, Finding finding, UnaryOperator<String> severity) {
        text.append(design.file())
                .append(": ")
                .append(severity.apply(finding.severity().id()))
                .append(' ')
                .append(finding.id())
                .append(": ")
                .append(finding.message())
                .append('\n');
        finding.fixes().stream()
                .limit(1)
                .forEach(fix -> text.append("    fix: ").append(fix.title()).append('\n'));
    }

    private static void append(StringBuilder text, Judged design, Accepted accepted) {
        String by = accepted.by() == Accepted.By.WAIVER ? "waived" : "known";
        text.append(design.file())
                .append(": ")
                .append(by)
                .append(' ')
                .append(accepted.finding().id())
                .append(" on ")
                .append(accepted.finding().element().label())
                .append(": ")
                .append(accepted.reason())
                .append('\n');
    }

    private static String summary(Report report) {
        List<Finding> all = report.designs().stream()
                .flatMap(design -> design.verdict().findings().stream())
                .toList();
        int designs = report.designs().size();
        if (all.isEmpty()) {
            return designs == 1 ? "No findings." : "No findings in " + designs + " designs.";
        }
        return Stream.of(Severity.values())
                .map(severity -> counted(all, severity))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", "", "."));
    }

    private static String counted(List<Finding> findings, Severity severity) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        String word = severity == Severity.INFO ? "info" : severity.id() + (count == 1 ? "" : "s");
        return count == 0 ? "" : count + " " + word;
    }
}
