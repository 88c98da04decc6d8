package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
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

/// REL-003: tries that come all at once.
public final class PauseRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-003",
                    "Retries without growing and scattered pauses",
                    Severity.WARNING,
                    Scope.LINK,
                    "A link tries again and says that the pauses are fixed or none, or that they are not"
                            + " scattered.",
                    "Let the pauses grow (backoff: exponential) and scatter them (jitter: full).",
                    "Clients that try again in step turn one failure into waves of load, and hold a struggling"
                            + " server down.",
                    "AWS Well-Architected REL05-BP03; Azure Architecture Center, retry storm; Traefik's retry"
                            + " middleware")
            .facets("jitter")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, PauseRule::check);

    private PauseRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        boolean again =
                link.fields().integer("retries").filter(retries -> retries > 0).isPresent();
        String backoff = link.fields().text("backoff").orElse("");
        String jitter = link.fields().text("jitter").orElse("");
        if (again && (backoff.equals("fixed") || backoff.equals("none"))) {
            return Optional.of(finding(link, "", "backoff", backoff));
        }
        return again && (jitter.equals("none") || jitter.equals("false"))
                ? Optional.of(finding(link, "jitter", "jitter", jitter))
                : Optional.empty();
    }

    private static Finding finding(Link link, String facet, String property, String value) {
        Edit edit = Edit.several(
                "Scatter the retries of " + link.key(),
                List.of(
                        Edits.property(link, "backoff", Scalar.of("exponential")),
                        Edits.property(link, "jitter", Scalar.of("full"))));
        return INFO.finding(
                facet,
                Element.link(link),
                link.from() + " tries " + link.to() + " again with " + property + " " + value,
                Evidence.of(property, value),
                List.of(new Fix("Let the pauses grow and scatter them", edit)));
    }
}
