package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Topology;
import dev.stackwright.rules.cache.DurabilityRule;
import dev.stackwright.rules.cache.EvictionRule;
import dev.stackwright.rules.cache.MaxmemoryRule;
import dev.stackwright.rules.data.VolumeRule;
import dev.stackwright.rules.proxy.EnforcementRule;
import dev.stackwright.rules.proxy.ProgramRule;
import dev.stackwright.rules.reliability.TimeoutRule;
import dev.stackwright.rules.security.ImageTagRule;
import dev.stackwright.rules.topology.CycleRule;
import dev.stackwright.rules.topology.HostPortRule;
import dev.stackwright.rules.topology.NameRule;
import dev.stackwright.rules.topology.NetworkRule;
import dev.stackwright.rules.topology.NothingToRunRule;
import dev.stackwright.rules.topology.OrphanRule;
import dev.stackwright.rules.topology.PresetRule;
import dev.stackwright.rules.topology.SettingRule;
import dev.stackwright.rules.topology.TargetRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Every rule, and how a design is judged by all of them.
public final class Rules {

    /// All rules, in the order in which findings are listed.
    public static final List<Rule> ALL = List.of(
            OrphanRule.RULE,
            TargetRule.RULE,
            CycleRule.RULE,
            NameRule.RULE,
            HostPortRule.RULE,
            NetworkRule.RULE,
            NothingToRunRule.RULE,
            SettingRule.RULE,
            PresetRule.RULE,
            TimeoutRule.RULE,
            EnforcementRule.RULE,
            ProgramRule.RULE,
            MaxmemoryRule.RULE,
            EvictionRule.RULE,
            DurabilityRule.RULE,
            ImageTagRule.RULE,
            VolumeRule.RULE);

    private Rules() {}

    /// Every finding that is not waived, the gravest first, else in the order of the rules.
    public static List<Finding> check(Analysis analysis) {
        Topology topology = analysis.topology();
        return ALL.stream()
                .flatMap(rule -> rule.check(analysis).stream())
                .flatMap(finding -> configured(topology, finding).stream())
                .filter(finding -> !waived(topology, finding))
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .toList();
    }

    /// The rule with this id, in any case.
    public static Optional<Rule> rule(String id) {
        return ALL.stream()
                .filter(rule -> rule.info().id().equals(id.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static Optional<Finding> configured(Topology topology, Finding finding) {
        Fields settings = topology.rules().fields(finding.rule());
        String severity = settings.text("severity").orElse("").toUpperCase(Locale.ROOT);
        if (severity.equals("OFF")) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Severity.values())
                .filter(level -> level.name().equals(severity))
                .findFirst()
                .map(finding::with)
                .orElse(finding));
    }

    private static boolean waived(Topology topology, Finding finding) {
        return topology.waivers().stream()
                .anyMatch(waiver -> waiver.rule().equals(finding.rule()) && waiver.covers(finding.element()));
    }
}
