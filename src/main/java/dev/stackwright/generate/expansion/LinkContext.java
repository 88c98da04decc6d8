package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Offer;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The links of a component as templates see them: the link's own properties, and what is at its other end.
record LinkContext(Analysis analysis, Component component) {

    List<Map<String, Object>> outgoing() {
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

    List<Map<String, Object>> incoming() {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Link link : analysis.topology().linksTo(component.name())) {
            SequencedMap<String, Object> source = new LinkedHashMap<>(PlainValue.of(link.fields()));
            source.put("from", link.from());
            source.put("pattern", link.pattern());
            source.put("id", identifier(link, link.from()));
            analysis.topology()
                    .component(link.from())
                    .ifPresent(from ->
                            source.put("settings", PlainValue.of(from.fields().fields("settings"))));
            links.add(source);
        }
        return links;
    }

    private Map<String, Object> link(LinkTarget target) {
        SequencedMap<String, Object> link =
                new LinkedHashMap<>(PlainValue.of(target.link().fields()));
        link.put("id", identifier(target.link(), target.host()));
        link.put("to", target.host());
        link.put("pattern", target.link().pattern());
        link.put("host", target.host());
        link.put("port", Integer.toString(target.port()));
        link.put("protocol", target.offer().map(Offer::protocol).orElse(""));
        link.put("password", target.password());
        link.put("user", target.accounts().user());
        link.put("database", target.accounts().database());
        link.put("mode", target.kind().mode(target.target()).id());
        link.put("members", target.kind().members(target.target()));
        link.put("settings", PlainValue.of(target.target().fields().fields("settings")));
        link.put("backup", PlainValue.of(target.target().fields().fields("backup")));
        link.put("replicas", Integer.toString(target.target().replicas()));
        target.target().fields().text("probe.http").ifPresent(path -> link.put("probePath", path));
        link.put("metricsPath", metricsPath(target));
        return link;
    }

    private static String identifier(Link link, String other) {
        String name = link.name().map(text -> "_" + text).orElse("");
        return (other + name).replace('-', '_');
    }

    private static String metricsPath(LinkTarget target) {
        return target.target()
                .setting("metrics-path")
                .or(() -> target.kind().metrics().map(Kind.Metrics::path))
                .orElse("/metrics");
    }
}
