package dev.stackwright.cli;

import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Findings for a person to read: one block a finding, then a line that counts them.
final class FindingsText {

    private FindingsText() {}

    static String write(SequencedMap<String, List<Finding>> findings, Console console) {
        StringBuilder text = new StringBuilder();
        findings.forEach((file, found) -> {
            for (Finding finding : found) {
                text.append(file)
                        .append(": ")
                        .append(console.severity(finding.severity()))
                        .append(' ')
                        .append(finding.id())
                        .append(": ")
                        .append(finding.message())
                        .append('\n');
                finding.fixes().stream()
                        .limit(1)
                        .forEach(fix ->
                                text.append("    fix: ").append(fix.title()).append('\n'));
            }
        });
        return text.append(summary(findings)).append('\n').toString();
    }

    private static String summary(SequencedMap<String, List<Finding>> findings) {
        List<Finding> all = findings.values().stream().flatMap(List::stream).toList();
        if (all.isEmpty()) {
            return findings.size() == 1 ? "No findings." : "No findings in " + findings.size() + " designs.";
        }
        return java.util.stream.Stream.of(Severity.values())
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
