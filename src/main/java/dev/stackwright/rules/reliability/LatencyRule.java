package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Quantity;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// REL-011: a time that the parts already use up.
public final class LatencyRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-011",
                    "Latency budget exceeded along the calls",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "The expected times of the calls on one way, one inside the other, with the service times of"
                            + " the components on it, add up to more than the required p99. What is not stated counts as"
                            + " nothing.",
                    "Cache the slow part, take it out of the request, or promise another time.",
                    "A target that the sum of its parts exceeds is missed by design.",
                    "Prometheus, golden signals; the sum from memory")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, LatencyRule::check);

    private LatencyRule() {}

    private static List<Finding> check(Analysis analysis) {
        Optional<Long> wanted = analysis.topology().requirements().text("p99").flatMap(Quantity::millis);
        List<Finding> findings = new ArrayList<>();
        Map<Call, Way> known = new HashMap<>();
        for (Call call : analysis.calls().all()) {
            if (wanted.isPresent() && analysis.is(call.from(), Trait.ENTRY)) {
                Way way = longest(analysis, call, Set.of(), known);
                if (way.millis() > wanted.get()) {
                    findings.add(finding(call, way, wanted.get()));
                }
            }
        }
        return findings;
    }

    private record Way(long millis, List<String> names) {}

    /// A call's expected time has that of the calls inside it in it, so the larger of both counts.
    private static Way longest(Analysis analysis, Call call, Set<String> under, Map<Call, Way> known) {
        if (known.containsKey(call)) {
            return known.get(call);
        }
        Set<String> deeper = new TreeSet<>(under);
        deeper.add(call.from().name());
        Way inside = new Way(0, List.of());
        for (Call next : analysis.calls().from(call.to())) {
            if (next.hard() && !deeper.contains(next.to().name())) {
                Way way = longest(analysis, next, deeper, known);
                inside = way.millis() > inside.millis() ? way : inside;
            }
        }
        long own = inside.millis() + millis(call.to().fields(), "serviceTime");
        long stated = millis(call.link().fields(), "expectedP99");
        List<String> names = Stream.concat(Stream.of(call.to().name()), inside.names().stream())
                .toList();
        Way way = new Way(Math.max(own, stated), names);
        known.put(call, way);
        return way;
    }

    private static long millis(Fields fields, String key) {
        return fields.text(key).flatMap(Quantity::millis).orElse(0L);
    }

    private static Finding finding(Call call, Way way, long wanted) {
        return INFO.finding(
                "",
                Element.link(call.link()),
                "A request over " + String.join(", ", way.names()) + " takes " + Quantity.duration(way.millis())
                        + ", but must take " + Quantity.duration(wanted),
                Evidence.of("expected", Quantity.duration(way.millis()), "wanted", Quantity.duration(wanted)),
                List.of());
    }
}
