package dev.stackwright.cli.report;

import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.Rules;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.stream.Collectors;

/// A report as JUnit XML: a suite for every design, a case for every rule. A case fails with the rule's errors and
/// warnings; infos stand in its output, accepted findings as a reason to skip it.
final class JunitReport {

    private JunitReport() {}

    static String write(Report report) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        report.designs().forEach(design -> suite(xml, design));
        for (String error : report.errors()) {
            xml.append("  <testsuite name=\"unreadable\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0\">\n")
                    .append("    <testcase classname=\"unreadable\" name=\"read\"><error message=\"")
                    .append(escaped(error))
                    .append("\"/></testcase>\n  </testsuite>\n");
        }
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(StringBuilder xml, Judged design) {
        StringBuilder cases = new StringBuilder();
        int failures = 0;
        int errors = 0;
        int skipped = 0;
        for (Rule rule : Rules.ALL) {
            String body = body(design, rule.info().id());
            failures += body.contains("<failure") ? 1 : 0;
            errors += body.contains("<error") ? 1 : 0;
            skipped += body.contains("<skipped") ? 1 : 0;
            cases.append("    <testcase classname=\"")
                    .append(escaped(design.file()))
                    .append("\" name=\"")
                    .append(escaped(rule.info().id() + " " + rule.info().title()))
                    .append(body.isEmpty() ? "\"/>\n" : "\">" + body + "</testcase>\n");
        }
        xml.append("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"%d\" skipped=\"%d\">%n"
                        .formatted(escaped(design.file()), Rules.ALL.size(), failures, errors, skipped)
                        .replace(System.lineSeparator(), "\n"))
                .append(cases)
                .append("  </testsuite>\n");
    }

    private static String body(Judged design, String rule) {
        String problems = design.verdict().failures().stream()
                .filter(failure -> failure.rule().equals(rule))
                .map(failure -> "<error message=\"" + escaped(failure.sentence()) + "\"/>")
                .collect(Collectors.joining());
        List<Finding> found = design.verdict().findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        List<Finding> grave = found.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        List<Accepted> accepted = design.verdict().accepted().stream()
                .filter(known -> known.finding().rule().equals(rule))
                .toList();
        String skip = grave.isEmpty() && problems.isEmpty()
                ? accepted.stream()
                        .limit(1)
                        .map(known -> "<skipped message=\"" + escaped(known.reason()) + "\"/>")
                        .collect(Collectors.joining())
                : "";
        String failure = grave.isEmpty()
                ? ""
                : "<failure type=\"" + grave.getFirst().severity().id() + "\" message=\""
                        + escaped(grave.getFirst().message()) + "\">" + escaped(lines(grave)) + "</failure>";
        String infos = lines(found.stream()
                .filter(finding -> finding.severity() == Severity.INFO)
                .toList());
        return problems + skip + failure + (infos.isEmpty() ? "" : "<system-out>" + escaped(infos) + "</system-out>");
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().id() + " " + finding.id() + " "
                        + finding.element().label() + ": " + finding.message())
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "?");
    }
}
