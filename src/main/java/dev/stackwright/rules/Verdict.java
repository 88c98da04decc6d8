package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Topology;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How a design is judged: what was found, what of it is accepted, remarks on the judging itself, and the rules that
/// failed.
public record Verdict(List<Finding> findings, List<Accepted> accepted, List<String> remarks, List<Failure> failures) {

    /// Copies the lists.
    public Verdict {
        findings = List.copyOf(findings);
        accepted = List.copyOf(accepted);
        remarks = List.copyOf(remarks);
        failures = List.copyOf(failures);
    }

    /// Judges by these rules, with the waivers that hold `today`. The gravest findings come first, else the order of
    /// the rules holds.
    public static Verdict of(Analysis analysis, List<Rule> rules, LocalDate today) {
        return Evaluation.of(analysis, rules).verdict(today);
    }

    /// A rule's own error must not take the findings of all others along, nor pass for none.
    @SuppressWarnings("checkstyle:illegalcatch")
    static void guarded(Rule rule, List<Failure> failures, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException problem) {
            failures.add(new Failure(rule.info().id(), problem.toString()));
        }
    }

    static Verdict judged(
            Topology topology, List<Rule> rules, List<Finding> found, List<Failure> failures, LocalDate today) {
        Levels levels = new Levels(topology, rules);
        List<Finding> findings = found.stream()
                .flatMap(finding -> levels.of(finding).stream())
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Waivers waivers = Waivers.of(topology.waivers(), today);
        List<String> remarks = new ArrayList<>(levels.remarks());
        remarks.addAll(waivers.remarks(rules, findings));
        List<Accepted> accepted = findings.stream()
                .flatMap(finding -> waivers.of(finding).stream())
                .toList();
        return new Verdict(
                findings.stream()
                        .filter(finding -> waivers.of(finding).isEmpty())
                        .toList(),
                accepted,
                remarks,
                failures);
    }

    /// Every finding that is not accepted, with the rules that failed in front, as findings too.
    public List<Finding> open() {
        return Stream.concat(failures.stream().map(Failure::finding), findings.stream())
                .toList();
    }

    /// This verdict with every finding accepted that a baseline knows by its identity.
    public Verdict knowing(Set<String> baseline) {
        List<Accepted> more = new ArrayList<>(accepted);
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : findings) {
            if (baseline.contains(finding.identity())) {
                more.add(new Accepted(finding, Accepted.By.BASELINE, "known to the baseline"));
            } else {
                fresh.add(finding);
            }
        }
        return new Verdict(fresh, more, remarks, failures);
    }
}
