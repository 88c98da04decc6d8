package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import dev.stackwright.rules.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// MON-008: a time series for every user.
public final class SeriesRule {

    private static final java.util.regex.Pattern LABEL =
            java.util.regex.Pattern.compile("\\btarget_label:\\s*[\"']?([\\w.-]+)");
    private static final java.util.regex.Pattern BY = java.util.regex.Pattern.compile("\\bby\\s*\\(([^)]*)\\)");
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("\\bname:\\s*[\"']?([\\w.-]+)");

    private static final RuleInfo INFO = new RuleInfo(
            "MON-008",
            "Label of metrics with endless values",
            Severity.ERROR,
            Scope.COMPONENT,
            "A text that the design itself writes into a monitor makes a label that has another value for almost every"
                    + " caller or call, such as user_id, email, session_id or trace_id: by target_label or in a rule's"
                    + " by (…) in Prometheus, or among the dimensions that an OpenTelemetry collector counts spans by."
                    + " Labels that a program makes itself are not known here.",
            "Take the label away, or count a class with few values instead, such as the user's plan.",
            "Every value is a time series of its own in memory and in the index. Ten values are good, a hundred want a"
                    + " reason, and one for each user takes the monitor down.",
            "Prometheus, instrumentation (do not overuse labels), and metric and label naming");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, SeriesRule::check);

    private SeriesRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        Written written = Written.of(component);
        if (written.nothing() || !analysis.is(component, Trait.MONITOR)) {
            return Stream.empty();
        }
        return labels(written.lines().toList())
                .distinct()
                .filter(EndlessLabels::has)
                .map(label -> INFO.finding(
                        "",
                        Element.component(component.name()),
                        component.name() + " makes a time series for every " + label,
                        Evidence.of("label", label),
                        List.of()));
    }

    private static Stream<String> labels(List<String> lines) {
        Stream<String> grouped = lines.stream()
                .flatMap(line -> BY.matcher(line).results())
                .flatMap(found -> Stream.of(found.group(1).split(",", -1)))
                .map(String::strip);
        Stream<String> targets =
                lines.stream().flatMap(line -> LABEL.matcher(line).results()).map(found -> found.group(1));
        return Stream.of(targets, grouped, dimensions(lines).stream()).flatMap(labels -> labels);
    }

    private static List<String> dimensions(List<String> lines) {
        List<String> names = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            within = line.startsWith("dimensions:") || (within && line.startsWith("-"));
            if (within) {
                NAME.matcher(line).results().map(found -> found.group(1)).forEach(names::add);
            }
        }
        return names;
    }
}
