package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;

/// REL-014: copies that fall together.
public final class OneHostRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-014",
                    "High availability on a single host",
                    Severity.INFO,
                    Scope.WHOLE,
                    "At least 99.9 % availability is required, and the hosts are in one failure zone, which is"
                            + " what Compose on one machine means.",
                    "State the zones under requirements.host.zones once the stack runs on several machines.",
                    "Copies on one host do not survive the host.",
                    "Valkey Sentinel, three independent machines; kube-linter no-anti-affinity; Docker, Compose"
                            + " in production")
            .parameter("target", "99.9", "The availability in percent from which on it matters.")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, OneHostRule::check);

    private OneHostRule() {}

    private static List<Finding> check(Analysis analysis) {
        long zones = analysis.topology().requirements().integer("host.zones").orElse(1L);
        return analysis.availability()
                .filter(percent -> percent >= INFO.number(analysis, "target") && zones < 2)
                .map(percent -> List.of(INFO.finding(
                        "",
                        Element.design(),
                        percent + " % availability is required, but all runs on one host",
                        Evidence.of("availability", percent.toString(), "zones", Long.toString(zones)),
                        List.<Fix>of())))
                .orElse(List.of());
    }
}
