package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// MON-011: traces that a restart forgets, or that nobody takes.
public final class TraceRule {

    private static final List<String> LIBRARIES = List.of("OTEL_", "DD_", "ELASTIC_APM_", "NEW_RELIC_", "SENTRY_");

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-011",
                    "Traces that are forgotten, or not taken at all",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "The requirements say how long traces must be kept, and a component keeps them in memory only."
                            + " Or calls go through at least as many programs in a row as the parameter programs says,"
                            + " and neither a link nor a variable sends traces anywhere (info).",
                    "Send traces to a store that writes them to disk; send those of each program to a collector.",
                    "What is kept in memory is gone after a restart. Without traces nobody sees in which of the programs a"
                            + " slow call waits.",
                    "Jaeger, deployment")
            .facet("blind", Severity.INFO)
            .parameter("programs", "3", "From how many programs in a row traces are missed.")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, TraceRule::check);

    private TraceRule() {}

    private static List<Finding> check(Analysis analysis) {
        List<Finding> findings = new ArrayList<>();
        Optional<String> kept = analysis.topology().requirements().text("retention.trace");
        analysis.components()
                .filter(component -> kept.isPresent() && forgets(analysis, component))
                .map(component -> forgotten(component, kept.orElseThrow()))
                .forEach(findings::add);
        boolean traced = analysis.links().anyMatch(link -> link.pattern().equals(Pattern.TRACE.id()))
                || analysis.components().anyMatch(TraceRule::sendsAway);
        long way = traced ? 0 : new Ways(analysis).longest();
        if (way >= Math.max(1, INFO.number(analysis, "programs"))) {
            findings.add(INFO.finding(
                    "blind",
                    Element.design(),
                    "Calls go through " + way + " programs, and nothing follows them",
                    Evidence.of("programs", Long.toString(way)),
                    List.of()));
        }
        return findings;
    }

    /// True if the program's own variables tell a library of traces what to do.
    private static boolean sendsAway(Component component) {
        return component.fields().fields("environment").entries().keySet().stream()
                .anyMatch(name -> LIBRARIES.stream().anyMatch(name::startsWith));
    }

    private static boolean forgets(Analysis analysis, Component component) {
        return analysis.is(component, Trait.MEMORY_ONLY)
                && analysis.linksTo(component).stream()
                        .anyMatch(link -> link.pattern().equals(Pattern.TRACE.id()));
    }

    private static Finding forgotten(Component component, String kept) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Traces must be kept for " + kept + ", but " + component.name() + " forgets them at a restart",
                Evidence.of("retention", kept, "store", "memory"),
                List.of());
    }

    /// How many programs a call goes through, at most; calls in a circle do not count.
    private record Ways(Analysis analysis, Map<String, Long> known) {

        Ways(Analysis analysis) {
            this(analysis, new HashMap<>());
        }

        long longest() {
            return analysis.components().mapToLong(this::from).max().orElse(0);
        }

        private long from(Component component) {
            Long before = known.get(component.name());
            if (before != null) {
                return before;
            }
            long further = 0;
            for (Call call : analysis.calls().from(component)) {
                further = analysis.calls().circular(call) ? further : Math.max(further, from(call.to()));
            }
            long way = further + (analysis.is(component, Trait.WORKLOAD) ? 1 : 0);
            known.put(component.name(), way);
            return way;
        }
    }
}
