package dev.stackwright.rules.scale;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
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

/// SCALE-001: more calls than a component bears.
public final class CapacityRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SCALE-001",
                    "Component over its capacity",
                    Severity.ERROR,
                    Scope.PATH,
                    "A component states capacityPerReplica, and what arrives, as stated or as it follows from the"
                            + " requirements, is more than its replicas bear (error), or more than the parameter share of it"
                            + " (warning).",
                    "Run as many as bear it with 40 % to spare.",
                    "Close to what a server bears its answers take longer and longer, and beyond that they do not"
                            + " come.",
                    "Prometheus, alerting on capacity, and golden signals; the shares from memory")
            .facet("busy", Severity.WARNING)
            .parameter("share", "70%", "How much of what a component bears may arrive.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, CapacityRule::check);

    private CapacityRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        return Analysis.capacity(component)
                .filter(_ -> !cached(analysis, component))
                .flatMap(one -> analysis.load()
                        .into(component)
                        .filter(rate -> rate > one * component.replicas() * INFO.number(analysis, "share"))
                        .map(rate -> finding(component, rate, one)));
    }

    /// How many calls a cache keeps away is not known; CACHE-007 judges what is behind one.
    private static boolean cached(Analysis analysis, Component component) {
        return analysis.calls().to(component).stream()
                .flatMap(call -> analysis.calls().from(call.from()).stream())
                .anyMatch(call -> analysis.is(call.to(), Trait.CACHE));
    }

    private static Finding finding(Component component, double rate, double each) {
        long borne = Math.round(each * component.replicas());
        long right = (long) Math.ceil(rate / (each * 0.6));
        boolean free = !component.fields().has("publish") && !component.fields().has("containerName");
        return INFO.finding(
                rate > each * component.replicas() ? "" : "busy",
                Element.component(component.name()),
                Math.round(rate) + " calls a second arrive at " + component.name() + ", which bears " + borne,
                Evidence.of("arrives", Math.round(rate) + "/s", "borne", borne + "/s"),
                free
                        ? List.of(new Fix(
                                "Run it " + right + " times", Edits.property(component, "replicas", Scalar.of(right))))
                        : List.of());
    }
}
