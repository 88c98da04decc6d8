package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Zone;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// SEC-017: one network for everything.
public final class FlatNetworkRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-017",
                    "Everything in one network",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "At least three components, of the edge, of the work, of the data or of the watching, at"
                            + " least two of these, are all in one and the same network.",
                    "Make zones for them; a link puts its source into the network of its target.",
                    "Within a network everybody reaches everybody: who breaks into the web server talks to the"
                            + " database.",
                    "KICS ce14a68b; OWASP Docker Security Cheat Sheet, rule 5; kube-linter non-isolated-pod")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofAll(INFO, FlatNetworkRule::check);

    private FlatNetworkRule() {}

    private static List<Finding> check(Analysis analysis) {
        List<Component> inside = analysis.components().filter(analysis::started).toList();
        Set<String> classes = new TreeSet<>();
        inside.forEach(component -> trust(analysis, component).ifPresent(classes::add));
        return inside.size() > 2 && classes.size() > 1 && flat(analysis, inside)
                ? List.of(finding(analysis, inside, classes))
                : List.of();
    }

    private static boolean flat(Analysis analysis, List<Component> inside) {
        List<String> first = analysis.networks(inside.getFirst());
        return first.size() == 1
                && inside.stream().allMatch(other -> analysis.networks(other).equals(first));
    }

    private static Optional<String> trust(Analysis analysis, Component component) {
        if (analysis.is(component, Trait.PROXY)) {
            return Optional.of("edge");
        }
        if (analysis.is(component, Trait.WORKLOAD)) {
            return Optional.of("app");
        }
        boolean ops = analysis.is(component, Trait.MONITOR) || analysis.is(component, Trait.EXPORTER);
        boolean data = analysis.is(component, Trait.DATABASE)
                || analysis.is(component, Trait.CACHE)
                || analysis.is(component, Trait.BROKER);
        return ops ? Optional.of("ops") : data ? Optional.of("data") : Optional.empty();
    }

    private static Finding finding(Analysis analysis, List<Component> inside, Set<String> classes) {
        return INFO.finding(
                "",
                Element.design(),
                inside.size() + " components of " + String.join(", ", classes) + " are in one network",
                Evidence.of("components", Integer.toString(inside.size()), "trust", String.join(", ", classes)),
                fixes(analysis, inside, classes));
    }

    private static List<Fix> fixes(Analysis analysis, List<Component> inside, Set<String> classes) {
        boolean free = analysis.topology().zones().isEmpty()
                && inside.stream().noneMatch(component -> component.fields().has("networks"));
        if (!free) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>();
        classes.forEach(name -> edits.add(new Edit.AddZone(new Zone(name, Fields.of("trust", Scalar.of(name))))));
        inside.forEach(component -> trust(analysis, component)
                .ifPresent(zone -> edits.add(Edits.property(component, "zone", Scalar.of(zone)))));
        return List.of(new Fix(
                "Make zones for " + String.join(", ", classes),
                Edit.several("Split the network", edits),
                "Containers move to other networks."));
    }
}
