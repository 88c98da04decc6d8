package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Ports;
import dev.stackwright.catalog.Alert;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a kind's templates see: names, settings, ports, secrets and links, as maps, lists and text.
record TemplateContext(Analysis analysis, Component component, Kind kind) {

    Map<String, Object> values() {
        List<Map<String, Object>> links = links();
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("stack", analysis.topology().name());
        values.put("name", component.name());
        values.put("settings", settings());
        values.put("ports", ports());
        values.put("links", links);
        values.put("limited", links.stream().anyMatch(link -> link.containsKey("rateLimit")));
        values.put("secrets", secrets(false));
        values.put("variables", secrets(true));
        values.put("alerts", alerts());
        return values;
    }

    private Map<String, Object> settings() {
        SequencedMap<String, Object> settings = new LinkedHashMap<>();
        component.fields().fields("settings").entries().forEach((id, value) -> settings.put(id, value.toString()));
        return settings;
    }

    private Map<String, Object> ports() {
        SequencedMap<String, Object> ports = new LinkedHashMap<>();
        kind.ports().forEach(port -> ports.put(port.name(), Integer.toString(Ports.number(component, kind, port))));
        return ports;
    }

    private Map<String, Object> secrets(boolean references) {
        SequencedMap<String, Object> secrets = new LinkedHashMap<>();
        for (Kind.SecretSpec spec : kind.secrets()) {
            SecretNames names = SecretNames.of(component, spec);
            secrets.put(spec.name(), references ? names.reference() : names.secret());
        }
        return secrets;
    }

    private List<Map<String, Object>> links() {
        List<Map<String, Object>> links = new ArrayList<>();
        boolean rootTaken = false;
        for (LinkTarget target : LinkTarget.from(analysis, component)) {
            Map<String, Object> link = link(target);
            boolean request = Pattern.of(target.link().pattern())
                    .filter(Pattern.REQUEST_::equals)
                    .isPresent();
            String route = target.link().fields().text("endpoint").orElse(rootTaken ? "/" + target.host() + "/" : "/");
            rootTaken |= request && route.equals("/");
            link.put("route", route);
            links.add(link);
        }
        return links;
    }

    private Map<String, Object> link(LinkTarget target) {
        SequencedMap<String, Object> link = new LinkedHashMap<>();
        target.link().fields().entries().forEach((key, value) -> {
            if (value instanceof Scalar scalar) {
                link.put(key, scalar.text());
            }
        });
        link.put("id", identifier(target));
        link.put("to", target.host());
        link.put("pattern", target.link().pattern());
        link.put("host", target.host());
        link.put("port", Integer.toString(target.port()));
        link.put("password", target.password());
        link.put("replicas", Integer.toString(target.target().replicas()));
        target.target().fields().text("probe.http").ifPresent(path -> link.put("probePath", path));
        link.put("metricsPath", metricsPath(target));
        return link;
    }

    private static String identifier(LinkTarget target) {
        String name = target.link().name().map(text -> "_" + text).orElse("");
        return (target.host() + name).replace('-', '_');
    }

    private static String metricsPath(LinkTarget target) {
        return target.target()
                .setting("metrics-path")
                .or(() -> target.kind().metrics().map(Kind.Metrics::path))
                .orElse("/metrics");
    }

    private List<Map<String, Object>> alerts() {
        List<Map<String, Object>> groups = new ArrayList<>();
        addAlerts(groups, component.name(), kind);
        for (LinkTarget target : LinkTarget.from(analysis, component)) {
            if (target.link().pattern().equals(Pattern.SCRAPE.id())) {
                addAlerts(groups, target.host(), target.kind());
            }
        }
        return groups;
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
                "expression", alert.expression().replace("{{ selector }}", "{job=\"" + job + "\"}"),
                "lasting", alert.lasting(),
                "severity", alert.severity(),
                "summary", alert.summary());
    }
}
