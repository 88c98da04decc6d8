package dev.stackwright.rules.reliability;

import dev.stackwright.analysis.Amplification;
import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.model.Edit;
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
import java.util.stream.Collectors;

/// REL-005: tries that multiply from layer to layer.
public final class AmplificationRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "REL-005",
                    "Retries multiply across layers",
                    Severity.WARNING,
                    Scope.WHOLE,
                    "On a way of calls at least two are tried again, and one call at its start can become more"
                            + " than the parameter maxTries at its end (warning), or more than maxTriesEver (error).",
                    "Try again only next to the failure, and not in the layers before it.",
                    "Three layers that each try three times turn one request into 27, just when the last layer is"
                            + " in trouble.",
                    "AWS Well-Architected REL05-BP03; Amazon Builders' Library on timeouts and retries")
            .facet("storm", Severity.ERROR)
            .parameter("maxTries", "4", "How many tries one call may become.")
            .parameter("maxTriesEver", "16", "How many are an error.")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, AmplificationRule::check);

    private AmplificationRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean last =
                call.retries() > 0 && analysis.calls().from(call.to()).stream().noneMatch(next -> next.retries() > 0);
        if (!last) {
            return Optional.empty();
        }
        Amplification found = analysis.calls().amplification(call);
        return found.repeated().size() > 1 && found.tries() > INFO.number(analysis, "maxTries")
                ? Optional.of(finding(analysis, call, found))
                : Optional.empty();
    }

    private static Finding finding(Analysis analysis, Call call, Amplification found) {
        List<Edit> edits = found.repeated().stream()
                .filter(earlier -> !earlier.equals(call))
                .map(earlier -> Edits.property(earlier.link(), "retries", Scalar.of(0)))
                .toList();
        String way = found.way().stream().map(step -> step.from().name()).collect(Collectors.joining(", "));
        return INFO.finding(
                found.tries() > INFO.number(analysis, "maxTriesEver") ? "storm" : "",
                Element.link(call.link()),
                "One call of " + found.way().getFirst().from().name() + " can become " + found.tries() + " calls of "
                        + call.to().name(),
                Evidence.of("tries", Long.toString(found.tries()), "way", way),
                List.of(new Fix(
                        "Try again only here",
                        Edit.several("Retry only at " + call.link().key(), edits))));
    }
}
