package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Scalar;
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

/// OPS-001: a container that nobody can ask how it is.
public final class ProbeRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-001",
                    "No health check",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "A component that runs on has no probe: it states none, or its kind brings none. Or its probe"
                            + " states a timeout that is longer than its interval, or fewer than two retries (info).",
                    "Take the probe of the kind, or name a page, port or command that tells.",
                    "Start order, proxies and people rely on it: without it a hung server counts as well.",
                    "KICS 698ed579; kube-linter no-readiness-probe; Docker Compose, startup order; Trivy DS-0026")
            .facet("timing", Severity.INFO)
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ProbeRule::check);

    private ProbeRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<Kind> kind = analysis.kind(component);
        boolean runs = analysis.started(component)
                && kind.filter(known -> !known.is(Trait.JOB)).isPresent();
        if (!runs || kind.get().exceptions().containsKey(INFO.id())) {
            return Optional.empty();
        }
        boolean off = component.fields().text("probe").filter("none"::equals).isPresent();
        boolean own = !component.fields().fields("probe").isEmpty();
        return off || (!own && kind.get().container().probe().isEmpty())
                ? Optional.of(missing(component, kind.get(), off))
                : timing(component);
    }

    private static Finding missing(Component component, Kind kind, boolean off) {
        List<Fix> fixes = new ArrayList<>();
        if (kind.container().probe().isPresent()) {
            fixes.add(new Fix("Take the kind's probe", Edits.clear(component, "probe")));
        }
        kind.initial()
                .value("probe")
                .map(probe -> new Fix(
                        "Ask its health page",
                        Edits.property(component, "probe", probe),
                        "The program must have that page, or it never counts as well."))
                .ifPresent(fixes::add);
        return INFO.finding(
                "",
                Element.component(component.name()),
                "Nobody can ask " + component.name() + " whether it is well",
                Evidence.of("probe", off ? "none" : "not stated"),
                fixes);
    }

    private static Optional<Finding> timing(Component component) {
        Fields probe = component.fields().fields("probe");
        Optional<Long> interval = probe.text("interval").flatMap(Quantity::millis);
        Optional<Long> timeout = probe.text("timeout").flatMap(Quantity::millis);
        boolean late = interval.isPresent() && timeout.isPresent() && timeout.get() > interval.get();
        boolean hasty = probe.integer("retries").filter(retries -> retries < 2).isPresent();
        if (!late && !hasty) {
            return Optional.empty();
        }
        Edit edit = late
                ? Edits.property(component, "probe.timeout", Scalar.of(Quantity.duration(interval.get())))
                : Edits.property(component, "probe.retries", Scalar.of(3));
        return Optional.of(INFO.finding(
                "timing",
                Element.component(component.name()),
                "The probe of " + component.name() + (late ? " may take longer than its interval" : " fails at once"),
                Evidence.of(
                        late ? "timeout" : "retries",
                        probe.text(late ? "timeout" : "retries").orElse("")),
                List.of(new Fix(late ? "Shorten its timeout" : "Let three in a row fail", edit))));
    }
}
