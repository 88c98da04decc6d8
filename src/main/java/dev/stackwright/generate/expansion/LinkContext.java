package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Offer;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Policy;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// The links of a component as templates see them: the link's own properties, and what is at its other end.
record LinkContext(Analysis analysis, Component component) {

    private static final Set<String> UPSTREAM = Set.of(Pattern.REQUEST_.id(), Pattern.CDN_ORIGIN.id());

    private static final Set<String> WATCHED = Set.of(Pattern.DATASOURCE.id(), Pattern.REQUEST_.id());

    List<Map<String, Object>> outgoing() {
        List<Map<String, Object>> links = new ArrayList<>();
        boolean rootTaken = false;
        Set<String> upstreams = new HashSet<>();
        Set<String> instances = new HashSet<>();
        for (LinkTarget target : LinkTarget.from(analysis, component)) {
            Map<String, Object> link = link(target);
            boolean upstream = UPSTREAM.contains(target.link().pattern());
            String name = target.target().name();
            String route = target.link().fields().text("endpoint").orElse(rootTaken ? "/" + name + "/" : "/");
            rootTaken |= upstream && route.equals("/");
            link.put("route", route);
            if (upstream && !upstreams.add(String.valueOf(link.get("id")))) {
                link.put("id", link.get("id") + "_" + target.link().pattern().replace('-', '_'));
            }
            link.put("instance", instance(target.link(), instances));
            links.add(link);
        }
        return links;
    }

    /// The name under which the source's libraries know the link: its target's, with the link's own if it has one, and
    /// with its pattern where another link has that name already.
    private static String instance(Link link, Set<String> taken) {
        String instance = link.to() + link.name().map(name -> "-" + name).orElse("");
        while (!taken.add(instance)) {
            instance += "-" + link.pattern();
        }
        return instance;
    }

    List<Map<String, Object>> incoming() {
        List<Map<String, Object>> links = new ArrayList<>();
        for (Link link : analysis.linksTo(component)) {
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

    /// The links over which a proxy passes requests on, the longest route first.
    List<Map<String, Object>> upstreams(List<Map<String, Object>> outgoing) {
        return outgoing.stream()
                .filter(link -> UPSTREAM.contains(String.valueOf(link.get("pattern"))))
                .sorted(Comparator.comparingInt(
                        link -> -String.valueOf(link.get("route")).length()))
                .toList();
    }

    /// The link by which requests enter from outside the stack; empty if there is none.
    Map<String, Object> entry() {
        for (Link link : analysis.linksTo(component)) {
            Optional<Component> from = analysis.topology().component(link.from());
            if (from.filter(source -> analysis.is(source, Trait.OUTSIDE)).isPresent()) {
                return PlainValue.of(link.fields());
            }
        }
        return Map.of();
    }

    private Map<String, Object> link(LinkTarget target) {
        SequencedMap<String, Object> link =
                new LinkedHashMap<>(PlainValue.of(target.link().fields()));
        boolean here = analysis.here(target.target());
        link.put("id", identifier(target.link(), target.target().name()));
        link.put("to", target.target().name());
        link.put("kind", target.kind().id());
        link.put("pattern", target.link().pattern());
        link.put("host", target.host());
        link.put("port", Integer.toString(target.port()));
        link.put("protocol", target.offer().map(Offer::protocol).orElse(""));
        link.put("password", target.password());
        link.put("user", target.accounts().user());
        link.put("database", target.accounts().database());
        link.put("mode", target.kind().mode(target.target()).id());
        link.put("members", target.members());
        link.put("settings", PlainValue.of(target.target().fields().fields("settings")));
        link.put("backup", PlainValue.of(target.target().fields().fields("backup")));
        link.put("replicas", here ? "1" : Integer.toString(target.target().replicas()));
        link.put("here", Boolean.toString(here));
        target.healthPath().ifPresent(path -> link.put("probePath", path));
        link.put("metricsPath", metricsPath(target));
        link.put("targets", target.each("{host}:{port}"));
        probed(target).ifPresent(targets -> link.put("probed", targets));
        link.put("vary", target.link().fields().texts("vary"));
        link.put(
                "policies",
                Policy.statedBy(target.link()).stream().map(Policy::id).toList());
        Breaker.of(target.link()).ifPresent(breaker -> link.put("breaker", breaker.values()));
        return link;
    }

    private static String identifier(Link link, String other) {
        String name = link.name().map(text -> "_" + text).orElse("");
        return (other + name).replace('-', '_');
    }

    /// The servers that a target watches and is asked for one by one; empty if it speaks for itself.
    private Optional<List<String>> probed(LinkTarget target) {
        return target.kind()
                .metrics()
                .flatMap(Kind.Metrics::target)
                .map(text -> LinkTarget.from(analysis, target.target()).stream()
                        .filter(watched -> WATCHED.contains(watched.link().pattern()))
                        .filter(watched -> !analysis.leftOut(watched.target()))
                        .flatMap(watched -> watched.each(text).stream())
                        .toList());
    }

    private static String metricsPath(LinkTarget target) {
        return target.target()
                .setting("metrics-path")
                .or(() -> target.kind().metrics().map(Kind.Metrics::path))
                .orElse("/metrics");
    }
}
