package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Settings;
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

/// CACHE-009: a log that is not written out.
public final class FsyncRule {

    private static final RuleInfo INFO = new RuleInfo(
            "CACHE-009",
            "Log of writes that is not forced to disk",
            Severity.WARNING,
            Scope.COMPONENT,
            "Links store data that must last, the log of writes is on, and appendfsync is no.",
            "Force the log to disk every second.",
            "Left to the kernel, about thirty seconds of writes are lost with the machine.",
            "valkey.io, persistence");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, FsyncRule::check);

    private FsyncRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Settings settings = analysis.settings(component);
        boolean lazy = analysis.is(component, Trait.REDIS)
                && settings.flag("appendonly")
                && settings.text("appendfsync").filter("no"::equals).isPresent();
        boolean lasting = analysis.linksTo(component).stream().anyMatch(link -> link.mustLast());
        return lazy && lasting
                ? Optional.of(INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " holds data that must last and does not force its log to disk",
                        Evidence.of("appendfsync", "no"),
                        List.of(new Fix(
                                "Force it every second", Edits.set(component, "appendfsync", Scalar.of("everysec"))))))
                : Optional.empty();
    }
}
