package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
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

/// OPS-003: a server that stays down.
public final class RestartRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-003",
                    "Restart policy that does not fit",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A component that runs on states restart: no, except for a replicated store without"
                            + " persistence, which must not come back empty; or a job states always or unless-stopped.",
                    "Take the statement away: what runs on is then restarted unless it was stopped, and a job is"
                            + " not.",
                    "A server that ends stays away until somebody notices; a job that is restarted never ends.",
                    "KICS 2fc99041; Docker, start containers automatically; kube-linter restart-policy")
            .facets("again")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, RestartRule::check);

    private RestartRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        String restart = component.fields().text("restart").orElse("");
        if (!analysis.started(component)) {
            return Optional.empty();
        }
        if (analysis.is(component, Trait.JOB)) {
            boolean again = restart.equals("always") || restart.equals("unless-stopped");
            return again
                    ? Optional.of(finding(component, "again", "is restarted when it has done its work", restart))
                    : Optional.empty();
        }
        boolean needed = analysis.is(component, Trait.REDIS) && analysis.servers(component) > 1;
        return restart.equals("no") && !needed
                ? Optional.of(finding(component, "", "stays down when it ends", restart))
                : Optional.empty();
    }

    private static Finding finding(Component component, String facet, String complaint, String restart) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " " + complaint,
                Evidence.of("restart", restart),
                List.of(new Fix("Take the policy away", Edits.clear(component, "restart"))));
    }
}
