package dev.stackwright.rules.scale;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
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

/// SCALE-002: a loss that the others do not bear.
public final class SpareRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SCALE-002",
                    "No capacity left when one server fails",
                    Severity.WARNING,
                    Scope.PATH,
                    "At least 99.9 % availability is required, a component runs several times, and without one of"
                            + " them the others bear less than what arrives.",
                    "Run one more than is needed for what arrives.",
                    "The share of a lost server falls to the others, which fall next.",
                    "Elasticsearch, resilience; Site Reliability Engineering, cascading failures, excerpt seen")
            .parameter("target", "99.9", "The availability in percent from which on it matters.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, SpareRule::check);

    private SpareRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean demanding = INFO.demanded(analysis);
        return Analysis.capacity(component)
                .filter(_ -> demanding && component.replicas() > 1)
                .flatMap(one -> analysis.load()
                        .into(component)
                        .filter(rate -> rate > one * (component.replicas() - 1))
                        .map(rate -> finding(component, rate, one)));
    }

    private static Finding finding(Component component, double rate, double each) {
        long right = (long) Math.ceil(rate / each) + 1;
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Without one of " + component.replicas() + " servers " + component.name() + " does not bear the "
                        + Math.round(rate) + " calls a second",
                Evidence.of(
                        "arrives",
                        Math.round(rate) + "/s",
                        "borne",
                        Math.round(each * (component.replicas() - 1)) + "/s"),
                List.of(new Fix(
                        "Run it " + right + " times", Edits.property(component, "replicas", Scalar.of(right)))));
    }
}
