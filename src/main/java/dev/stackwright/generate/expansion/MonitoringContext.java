package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Alert;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Recording;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/// What a monitor knows of what it watches: the alert rules of everything that it scrapes, and a dashboard for every
/// kind among what its metrics store scrapes.
record MonitoringContext(Analysis analysis, Component component, Kind kind) {

    /// `{{ selector }}` becomes `{job="web"}`, `{{ job }}` the matcher alone, to stand beside others in braces.
    private static String filled(String expression, String matcher) {
        return expression.replace("{{ selector }}", "{" + matcher + "}").replace("{{ job }}", matcher);
    }

    List<Map<String, Object>> alerts() {
        return groups(
                "alerts",
                (kind, job) ->
                        kind.alerts().stream().map(alert -> alert(job, alert)).toList());
    }

    List<Map<String, Object>> recordings() {
        return groups(
                "recordings",
                (kind, job) -> kind.recordings().stream()
                        .map(recording -> recording(job, recording))
                        .toList());
    }

    /// What `rules` says of this component and of everything that it scrapes; what has nothing to say is left out.
    private List<Map<String, Object>> groups(String name, BiFunction<Kind, String, List<Map<String, Object>>> rules) {
        List<Map<String, Object>> groups = new ArrayList<>();
        if (kind.is(Trait.SCRAPER)) {
            groups.add(Map.of("component", component.name(), name, rules.apply(kind, component.name())));
            for (LinkTarget target : scraped(component)) {
                String job = target.target().name();
                groups.add(Map.of("component", job, name, rules.apply(target.kind(), job)));
            }
        }
        groups.removeIf(group -> group.containsValue(List.of()));
        return groups;
    }

    List<Map<String, Object>> dashboards() {
        SequencedMap<String, Watched> watched = new LinkedHashMap<>();
        for (Link link : analysis.linksFrom(component)) {
            analysis.topology().component(link.to()).filter(store -> analysis.is(store, Trait.SCRAPER)).stream()
                    .flatMap(store -> scraped(store).stream())
                    .filter(target -> !target.kind().panels().isEmpty())
                    .forEach(target -> watched.computeIfAbsent(
                                    target.kind().id(), _ -> new Watched(target.kind(), new ArrayList<>()))
                            .jobs()
                            .add(target.target().name()));
        }
        return watched.values().stream().map(Watched::dashboard).toList();
    }

    private record Watched(Kind kind, List<String> jobs) {

        Map<String, Object> dashboard() {
            String matcher = "job=~\"" + String.join("|", jobs) + "\"";
            List<Map<String, String>> panels = kind.panels().stream()
                    .map(panel -> Map.of(
                            "title", panel.title(),
                            "expression", filled(panel.expression(), matcher),
                            "unit", panel.unit()))
                    .toList();
            return Map.of("kind", kind.id(), "title", kind.title(), "panels", panels);
        }
    }

    private List<LinkTarget> scraped(Component scraper) {
        return LinkTarget.from(analysis, scraper).stream()
                .filter(target -> target.link().pattern().equals(Pattern.SCRAPE.id()))
                .toList();
    }

    private static Map<String, Object> recording(String job, Recording recording) {
        return Map.of("name", recording.name(), "expression", filled(recording.expression(), "job=\"" + job + "\""));
    }

    private static Map<String, Object> alert(String job, Alert alert) {
        return Map.of(
                "name", alert.name(),
                "expression", filled(alert.expression(), "job=\"" + job + "\""),
                "lasting", alert.lasting(),
                "severity", alert.severity(),
                "summary", alert.summary());
    }
}
