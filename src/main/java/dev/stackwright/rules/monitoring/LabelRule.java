package dev.stackwright.rules.monitoring;

import dev.stackwright.analysis.Analysis;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// LOG-004: a label for every request.
public final class LabelRule {

    private static final String SETTING = "labels";

    private static final Set<String> LINES =
            Set.of("path", "url", "uri", "message", "msg", "time", "timestamp", "ts", "duration");

    private static final RuleInfo INFO = new RuleInfo(
                    "LOG-004",
                    "Label of logs with endless values",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "The setting labels of a collector of logs names a field that has another value in almost every line,"
                            + " such as user_id, trace_id, ip or path; or more fields than the parameter most says (warning).",
                    "Leave the field in the line, where a query finds it.",
                    "Every value makes a stream of its own, with an index entry, memory and files. A store of logs with"
                            + " endless streams gets slow and then refuses lines.",
                    "Grafana Loki, label best practices")
            .facet("many", Severity.WARNING)
            .parameter("most", "10", "How many fields may become labels.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, LabelRule::check);

    private LabelRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        List<String> labels = component.setting(SETTING).stream()
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .toList();
        boolean judged = analysis.is(component, Trait.COLLECTOR)
                && analysis.settings(component).has(SETTING);
        List<String> endless = labels.stream().filter(LabelRule::isEndless).toList();
        if (!judged) {
            return Optional.empty();
        }
        if (!endless.isEmpty()) {
            return Optional.of(endless(component, labels, endless));
        }
        return labels.size() > INFO.number(analysis, "most") ? Optional.of(many(component, labels)) : Optional.empty();
    }

    private static boolean isEndless(String label) {
        return EndlessLabels.has(label) || LINES.contains(label.toLowerCase(Locale.ROOT));
    }

    private static Finding endless(Component component, List<String> labels, List<String> endless) {
        String kept = labels.stream().filter(label -> !isEndless(label)).collect(Collectors.joining(", "));
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " makes a stream of logs for every " + endless.getFirst(),
                Evidence.of(SETTING, String.join(", ", endless)),
                List.of(new Fix(
                        "Leave it in the line",
                        kept.isEmpty()
                                ? Edits.clear(component, "settings." + SETTING)
                                : Edits.set(component, SETTING, Scalar.of(kept)))));
    }

    private static Finding many(Component component, List<String> labels) {
        return INFO.finding(
                "many",
                Element.component(component.name()),
                component.name() + " makes labels of " + labels.size() + " fields",
                Evidence.of(SETTING, Integer.toString(labels.size())),
                List.of());
    }
}
