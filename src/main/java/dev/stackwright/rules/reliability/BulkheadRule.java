package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
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
import java.util.Optional;

/// REL-008: one slow target that takes the room of all.
public final class BulkheadRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-008",
                    "No bulkhead between dependencies",
                    Severity.INFO,
                    Scope.PATH,
                    "A program waits for at least as many targets as the parameter targets says, and no link to"
                            + " any of them states maxInFlight or a pool.",
                    "Limit how many calls to each target may be under way: twice what its rate and its"
                            + " expectedP99 ask for.",
                    "A target that does not answer takes all threads and connections of the program, and the"
                            + " calls to those that are well wait too.",
                    "Azure Architecture Center, bulkhead; Release It!, summaries seen")
            .parameter("targets", "2", "From how many targets on they are kept apart.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, BulkheadRule::check);

    private BulkheadRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<Call> calls = analysis.calls().from(component);
        long targets = calls.stream().map(call -> call.link().to()).distinct().count();
        boolean open = analysis.is(component, Trait.WORKLOAD)
                && targets >= INFO.number(analysis, "targets")
                && calls.stream().noneMatch(call -> call.has("maxInFlight") || call.has("pool"));
        return open ? Optional.of(finding(analysis, component, calls, targets)) : Optional.empty();
    }

    private static Finding finding(Analysis analysis, Component component, List<Call> calls, long targets) {
        List<Edit> limits =
                calls.stream().flatMap(call -> limit(analysis, call).stream()).toList();
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Any one of the " + targets + " targets of " + component.name() + " can take the room of the others",
                Evidence.of("targets", Long.toString(targets)),
                limits.size() < calls.size()
                        ? List.of()
                        : List.of(new Fix(
                                "Limit the calls to each",
                                Edit.several("Limit the calls of " + component.name(), limits))));
    }

    private static Optional<Edit> limit(Analysis analysis, Call call) {
        return call.link()
                .fields()
                .text("expectedP99")
                .flatMap(Quantity::millis)
                .flatMap(millis -> analysis.load().over(call.link()).map(rate -> rate * millis / 1000 * 2))
                .map(calls ->
                        Edits.property(call.link(), "maxInFlight", Scalar.of(Math.max(1, (long) Math.ceil(calls)))));
    }
}
