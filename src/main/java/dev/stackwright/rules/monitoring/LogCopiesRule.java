package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
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

/// LOG-005: two stores of logs behind one name.
public final class LogCopiesRule {

    private static final RuleInfo INFO = new RuleInfo(
            "LOG-005",
            "Several stores of logs, each with a disk of its own",
            Severity.ERROR,
            Scope.COMPONENT,
            "A store of logs states several replicas. Those that are made here write to a folder of their own and do not"
                    + " know of each other.",
            "Run one; several need a store of objects that all of them share.",
            "Each line goes to one of them, and each query to one of them too, which finds a part.",
            "Grafana Loki, deployment modes");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, LogCopiesRule::check);

    private LogCopiesRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean keeps = analysis.is(component, Trait.STATEFUL)
                && analysis.is(component, Trait.MONITOR)
                && analysis.kind(component)
                        .flatMap(kind -> kind.offer(Pattern.LOG))
                        .isPresent();
        return keeps && component.replicas() > 1 && !component.fields().has("files")
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " runs " + component.replicas() + " times, each with a part of the logs",
                        Evidence.of("replicas", Integer.toString(component.replicas())),
                        List.of(new Fix("Run it once", Edits.clear(component, "replicas")))))
                : Optional.empty();
    }
}
