package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
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

/// TOPO-008: a component for which there is nothing to run.
public final class NothingToRunRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "TOPO-008",
                    "Nothing to run",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A service, worker or job has neither an image nor a build, or a component is of a kind that the catalogue"
                            + " does not have.",
                    "Name an image or a build; for an unknown kind choose another or add the kind.",
                    "Export and start refuse such a component.",
                    "Compose Specification: a service needs image or build")
            .facets("kind", "image");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, NothingToRunRule::check);

    private NothingToRunRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<Kind> kind = analysis.kind(component);
        if (kind.isEmpty()) {
            return Optional.of(finding(
                    component,
                    "kind",
                    "The kind '" + component.kind() + "' of " + component.name() + " is not in the catalogue",
                    component.kind(),
                    List.of()));
        }
        boolean nothing = analysis.container(component)
                .filter(container -> container.image().isEmpty() && !container.built())
                .isPresent();
        if (!nothing || kind.get().is(Trait.OUTSIDE)) {
            return Optional.empty();
        }
        List<Fix> fixes = kind.get().initial().text("image").stream()
                .map(image -> new Fix(
                        "Run " + image + " for now",
                        Edits.property(component, "image", dev.stackwright.model.Scalar.of(image))))
                .toList();
        return Optional.of(
                finding(component, "image", component.name() + " has neither an image nor a build", "none", fixes));
    }

    private static Finding finding(Component component, String facet, String message, String found, List<Fix> fixes) {
        return INFO.finding(facet, Element.component(component.name()), message, Evidence.of(facet, found), fixes);
    }
}
