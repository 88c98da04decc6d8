package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Written;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// MON-010: a collector that takes more than it holds.
public final class PipelineRule {

    private static final String LIMITER = "memory_limiter";
    private static final java.util.regex.Pattern PROCESSORS =
            java.util.regex.Pattern.compile("processors:\\s*\\[(.*)]");
    private static final java.util.regex.Pattern LIMIT =
            java.util.regex.Pattern.compile("\\blimit_mib:\\s*([0-9]{1,9})\\b");

    private static final RuleInfo INFO = new RuleInfo(
                    "MON-010",
                    "Pipeline of a collector without protection of its memory",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "An OpenTelemetry collector has a configuration file of the design's own, and a pipeline in it has no"
                            + " memory_limiter, or not as its first processor; or its limit_mib is not below the container's"
                            + " memory (error). The file that is generated has it, at 80 %.",
                    "Put memory_limiter before all other processors, at 80 % of the container's memory.",
                    "When what comes in is more than goes out, the collector is killed with all it holds, where it could"
                            + " have refused.",
                    "OpenTelemetry collector, security best practices, and processors")
            .facet("limit", Severity.ERROR)
            .facets("order");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, PipelineRule::check);

    private PipelineRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Written written = Written.of(component);
        boolean own = component.fields().has("files") && written.has("\\bpipelines:") && written.has("\\breceivers:");
        if (!own || !analysis.is(component, Trait.COLLECTOR)) {
            return Optional.empty();
        }
        List<String> lines = written.lines().toList();
        if (lines.stream().noneMatch(line -> line.contains(LIMITER))) {
            return Optional.of(
                    finding(component, "", " takes what comes in until its memory is gone", LIMITER, "none"));
        }
        return order(component, lines).or(() -> limit(analysis, component, lines));
    }

    private static Optional<Finding> order(Component component, List<String> lines) {
        return lines.stream()
                .map(PROCESSORS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).strip())
                .filter(processors -> !processors.startsWith(LIMITER))
                .findFirst()
                .map(processors -> finding(
                        component, "order", " does work before it limits its memory", "processors", processors));
    }

    private static Optional<Finding> limit(Analysis analysis, Component component, List<String> lines) {
        Optional<Long> memory = analysis.container(component).flatMap(EffectiveContainer::memory);
        return lines.stream()
                .map(LIMIT::matcher)
                .filter(Matcher::find)
                .map(found -> Long.parseLong(found.group(1)))
                .filter(limit -> memory.filter(bytes -> limit << 20 >= bytes).isPresent())
                .findFirst()
                .map(limit -> finding(
                        component,
                        "limit",
                        " limits itself to no less than the " + Quantity.size(memory.orElseThrow())
                                + " of its container",
                        "limit_mib",
                        Long.toString(limit)));
    }

    private static Finding finding(Component component, String facet, String what, String measure, String value) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + what,
                Evidence.of(measure, value),
                List.of());
    }
}
