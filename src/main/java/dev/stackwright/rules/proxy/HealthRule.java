package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.catalog.Trait;
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

/// PROXY-003: a dead server that keeps its share.
public final class HealthRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "PROXY-003",
                    "Several servers behind a proxy that nobody can ask how they are",
                    Severity.WARNING,
                    Scope.LINK,
                    "A proxy passes calls on to a program that runs several times and states no probe, or none.",
                    "State the page by which the program says that it is well.",
                    "A server that does not answer keeps its share of the calls until somebody takes it out.",
                    "HAProxy configuration manual, option check; Envoy, outlier detection; nginx"
                            + " ngx_http_upstream_module")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofCalls(INFO, HealthRule::check);

    private HealthRule() {}

    private static Optional<Finding> check(Analysis analysis, Call call) {
        boolean balanced = analysis.is(call.from(), Trait.PROXY)
                && analysis.is(call.to(), Trait.WORKLOAD)
                && call.to().replicas() > 1;
        boolean silent = !call.to().fields().has("probe")
                || call.to().fields().text("probe").filter("none"::equals).isPresent();
        return balanced && silent ? Optional.of(finding(analysis, call)) : Optional.empty();
    }

    private static Finding finding(Analysis analysis, Call call) {
        List<Fix> fixes =
                analysis
                        .kind(call.to())
                        .map(kind -> kind.initial().fields("probe"))
                        .filter(probe -> probe.has("http"))
                        .stream()
                        .map(probe -> new Fix(
                                "Ask it for its health page",
                                Edits.property(call.to(), "probe", probe),
                                "The program must answer at "
                                        + probe.text("http").orElseThrow() + "."))
                        .toList();
        return INFO.finding(
                "",
                Element.link(call.link()),
                call.from().name() + " cannot tell a dead server of "
                        + call.to().name() + " from one that is well",
                Evidence.of("servers", Integer.toString(call.to().replicas())),
                fixes);
    }
}
