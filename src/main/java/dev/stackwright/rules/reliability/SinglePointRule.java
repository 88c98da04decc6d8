package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Modes;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// REL-009: one server on which everything hangs.
public final class SinglePointRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-009",
                    "Single point of failure on the way of a request",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "Calls from an entry need a component that runs once, without a copy, a cluster or another"
                            + " way around it. An error where 99.9 % availability or more is required. Links that are"
                            + " optional do not need their target.",
                    "Run a program twice; take the clustered mode of a server that has one; put a copy beside a"
                            + " database.",
                    "One failure takes the whole function down.",
                    "kube-score deployment-replicas; kube-linter minimum-three-replicas; Elasticsearch,"
                            + " resilience in small clusters")
            .facet("target", Severity.ERROR)
            .parameter("target", "99.9", "The availability in percent from which on it is an error.")
            .notInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, SinglePointRule::check);

    private SinglePointRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        if (analysis.servers(component) > 1 || analysis.kind(component).isEmpty() || copied(analysis, component)) {
            return Optional.empty();
        }
        Set<String> lost = analysis.calls().lostWithout(component);
        return lost.isEmpty() ? Optional.empty() : Optional.of(finding(analysis, component, lost));
    }

    private static boolean copied(Analysis analysis, Component component) {
        return analysis.linksTo(component).stream()
                .anyMatch(link -> link.pattern().equals(Pattern.REPLICATE_.id()));
    }

    private static Finding finding(Analysis analysis, Component component, Set<String> lost) {
        boolean grave = INFO.demanded(analysis);
        return INFO.finding(
                grave ? "target" : "",
                Element.component(component.name()),
                component.name() + " runs once, and " + consequence(component, lost),
                Evidence.of("lost", String.join(", ", lost)),
                fixes(analysis, component));
    }

    private static String consequence(Component component, Set<String> lost) {
        String others =
                lost.stream().filter(name -> !name.equals(component.name())).collect(Collectors.joining(", "));
        return others.isEmpty() ? "nothing takes its place" : "without it no entry reaches " + others;
    }

    private static List<Fix> fixes(Analysis analysis, Component component) {
        boolean fixed = component.fields().has("publish")
                || component.fields().has("containerName")
                || component
                        .fields()
                        .text("session")
                        .filter("in-memory"::equals)
                        .isPresent();
        if (analysis.is(component, Trait.WORKLOAD)) {
            return fixed || analysis.here(component)
                    ? List.of()
                    : List.of(new Fix("Run it twice", Edits.property(component, "replicas", Scalar.of(2))));
        }
        return Modes.clustered(analysis, component);
    }
}
