package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Quantity;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// OPS-007: limits that do not fit the host.
public final class HostRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-007",
                    "Host over-committed",
                    Severity.ERROR,
                    Scope.WHOLE,
                    "The memory limits of all servers add up to more than the memory of the host (error), or to"
                            + " more than the parameter share of it (warning); or their processors to more than twice those"
                            + " of the host (warning).",
                    "Run fewer servers, limit them more, or state a larger host.",
                    "Limits that do not fit together are no limits.",
                    "Docker, resource constraints")
            .facet("tight", Severity.WARNING)
            .facet("cpus", Severity.WARNING)
            .parameter("share", "85%", "How much of the memory of the host may be given away.")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, HostRule::check);

    private HostRule() {}

    private static List<Finding> check(Analysis analysis) {
        Fields host = analysis.topology().requirements().fields("host");
        return memory(analysis, host).or(() -> cpus(analysis, host)).stream().toList();
    }

    private static Optional<Finding> memory(Analysis analysis, Fields host) {
        return host.text("memory").flatMap(Quantity::bytes).flatMap(there -> {
            long given =
                    sum(analysis, container -> container.memory().orElse(0L).doubleValue());
            String facet = given > there ? "" : "tight";
            return given > there * INFO.number(analysis, "share")
                    ? Optional.of(finding(facet, "memory", " of memory", Quantity.size(given), Quantity.size(there)))
                    : Optional.empty();
        });
    }

    private static Optional<Finding> cpus(Analysis analysis, Fields host) {
        return host.text("cpus").flatMap(Quantity::perSecond).flatMap(there -> {
            long given = sum(analysis, container -> container.cpus().orElse(0.0));
            return given > there * 2
                    ? Optional.of(finding("cpus", "cpus", " processors", Long.toString(given), there.toString()))
                    : Optional.empty();
        });
    }

    private static long sum(Analysis analysis, ToDoubleFunction<EffectiveContainer> part) {
        return (long) analysis.components()
                .mapToDouble(component -> analysis.container(component)
                        .map(container -> part.applyAsDouble(container) * analysis.servers(component))
                        .orElse(0.0))
                .sum();
    }

    private static Finding finding(String facet, String what, String noun, String given, String there) {
        return INFO.finding(
                facet,
                Element.design(),
                "All servers may take " + given + noun + ", and the host has " + there,
                Evidence.of(what, given, "host", there),
                List.of());
    }
}
