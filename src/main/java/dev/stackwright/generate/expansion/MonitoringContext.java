package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Alert;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a monitor knows of what it watches: the alert rules of everything that it scrapes, and a dashboard for every
/// kind among what its metrics store scrapes.
record MonitoringContext(Analysis analysis, Component component, Kind kind) {

    /// `{{ selector }}` becomes `{job="web"}`, `{{ job }}` the matcher alone, to stand beside others in braces.
    private static String filled(String expression, String matcher) {
        return expression.replace("{{ selector }}", "{" + matcher + "}").replace("{{ job }}", matcher);
    }

    List<Map<String, Object>> alerts() {
        if (!kind.is(Trait.SCRAPER)) {
            return List.of();
        }
        List<Map<String, Object>> groups = new ArrayList<>();
        addAlerts(groups, component.name(), kind);
        for (LinkTarget target : scraped(component)) {
            addAlerts(groups, target.target().name(), target.kind());
        }
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

    private static void addAlerts(List<Map<String, Object>> groups, String job, Kind kind) {
        if (!kind.alerts().isEmpty()) {
            List<Map<String, Object>> alerts =
                    kind.alerts().stream().map(alert -> alert(job, alert)).toList();
            groups.add(Map.of("component", job, "alerts", alerts));
        }
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
