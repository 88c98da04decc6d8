package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// REL-010: a promise that the services outside do not keep.
public final class PromiseRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-010",
                    "Availability target above that of the services outside",
                    Severity.ERROR,
                    Scope.WHOLE,
                    "The stated availabilities of the services outside the stack that requests cannot do without,"
                            + " multiplied, are below the required availability.",
                    "Let the program do without the service for a while (optional, with a fallback), or promise"
                            + " less.",
                    "Nothing can promise more than what it must call keeps.",
                    "Release It!, 2nd ed., SLA inversion; AWS Reliability Pillar, availability arithmetic, from"
                            + " memory")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, PromiseRule::check);

    private PromiseRule() {}

    private static List<Finding> check(Analysis analysis) {
        List<Call> hard = analysis.calls().all().stream()
                .filter(call -> call.hard() && analysis.is(call.to(), Trait.OUTSIDE))
                .filter(call -> analysis.calls().reached(call.from()))
                .filter(call -> promise(analysis, call.to()).isPresent())
                .toList();
        double possible = hard.stream()
                .map(Call::to)
                .distinct()
                .mapToDouble(target -> promise(analysis, target).orElseThrow() / 100)
                .reduce(1, (all, one) -> all * one);
        return analysis.availability()
                .filter(wanted -> !hard.isEmpty() && possible * 100 < wanted - 1e-9)
                .map(wanted -> List.of(finding(hard, wanted, possible * 100)))
                .orElse(List.of());
    }

    private static Optional<Double> promise(Analysis analysis, Component target) {
        return analysis.settings(target).text("availability").flatMap(Quantity::percent);
    }

    private static Finding finding(List<Call> hard, double wanted, double possible) {
        List<Fix> fixes = hard.stream()
                .map(call -> new Fix(
                        "Do without " + call.to().name() + " for a while",
                        Edits.property(call.link(), "optional", Scalar.of(true)),
                        "The program must have an answer while " + call.to().name() + " is away."))
                .toList();
        List<String> services =
                hard.stream().map(call -> call.to().name()).distinct().toList();
        String names = String.join(", ", services);
        return INFO.finding(
                "",
                Element.design(),
                "The design promises " + text(wanted) + " % but needs " + names
                        + (services.size() == 1 ? ", which allows " : ", which together allow ") + text(possible)
                        + " %",
                Evidence.of("wanted", text(wanted), "possible", text(possible), "services", names),
                fixes);
    }

    private static String text(double percent) {
        return String.format(Locale.ROOT, "%.3f", percent).replaceFirst("\\.?0+$", "");
    }
}
