package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.analysis.Ports;
import dev.stackwright.catalog.Insertion;
import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a kind's templates see, as maps, lists and text: names, settings, ports, secrets, links in both directions
/// and their patterns, queues, and what the design inserts.
record TemplateContext(Analysis analysis, Component component, Kind kind) {

    private static final List<String> BROKER_LISTS = List.of("queues", "topics", "streams");

    Map<String, Object> values() {
        LinkContext links = new LinkContext(analysis, component);
        List<Map<String, Object>> outgoing = links.outgoing();
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        values.put("stack", analysis.topology().name());
        values.put("name", component.name());
        values.put("words", kind.words());
        values.put("mode", kind.mode(component).id());
        values.put("members", members());
        values.put("settings", PlainValue.of(component.fields().fields("settings")));
        values.put("ports", ports());
        values.put("limits", limits());
        values.put("links", outgoing);
        values.put("upstreams", links.upstreams(outgoing));
        values.put("sources", links.incoming());
        values.put("uses", patterns(analysis.linksFrom(component)));
        values.put("serves", patterns(analysis.linksTo(component)));
        values.put("user", accounts().user());
        values.put("database", accounts().database());
        values.put("entry", links.entry());
        values.put("limited", outgoing.stream().anyMatch(link -> link.containsKey("rateLimit")));
        for (String list : List.of("queues", "topics", "streams", "indexes")) {
            values.put(list, PlainValue.named(component.fields().fields(list)));
        }
        values.put("deadLetters", deadLetters());
        values.put("backup", PlainValue.of(component.fields().fields("backup")));
        values.put("secrets", secrets(false));
        values.put("variables", secrets(true));
        values.put("raw", raw());
        MonitoringContext monitoring = new MonitoringContext(analysis, component, kind);
        values.put("recordings", monitoring.recordings());
        values.put("alerts", monitoring.alerts());
        values.put("dashboards", monitoring.dashboards());
        return values;
    }

    /// `shared` with what differs between the services of one component: `member` is the service's own name and number.
    static Map<String, Object> of(Map<String, Object> shared, Instance instance) {
        Map<String, Object> values = new HashMap<>(shared);
        values.put("member", Map.of("name", instance.name(), "number", Integer.toString(instance.number())));
        return values;
    }

    private Accounts accounts() {
        return Accounts.of(analysis, component, kind);
    }

    private static List<String> patterns(List<Link> links) {
        return links.stream().map(Link::pattern).distinct().toList();
    }

    private List<Map<String, Object>> members() {
        List<Map<String, Object>> members = new ArrayList<>();
        for (String name : kind.members(component)) {
            members.add(Map.of("name", name, "number", Integer.toString(members.size() + 1)));
        }
        return members;
    }

    private Map<String, Object> ports() {
        SequencedMap<String, Object> ports = new LinkedHashMap<>();
        kind.ports().forEach(port -> ports.put(port.name(), Integer.toString(Ports.number(component, kind, port))));
        return ports;
    }

    private Map<String, Object> limits() {
        SequencedMap<String, Object> limits = new LinkedHashMap<>();
        analysis.container(component)
                .flatMap(EffectiveContainer::memory)
                .ifPresent(bytes -> limits.put("memory", Long.toString(bytes)));
        return limits;
    }

    /// The queues, topics and streams that others name for their dead letters; `stated` tells whether they are entries
    /// themselves.
    private List<Map<String, Object>> deadLetters() {
        SequencedMap<String, Map<String, Object>> found = new LinkedHashMap<>();
        for (String list : BROKER_LISTS) {
            Fields stated = component.fields().fields(list);
            for (Map<String, Object> entry : PlainValue.named(stated)) {
                String letters = String.valueOf(entry.getOrDefault("deadLetter", ""));
                if (!letters.isEmpty()) {
                    String own = Boolean.toString(stated.entry(letters).isPresent());
                    found.put(letters, Map.of("name", letters, "stated", own));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private Map<String, Object> secrets(boolean references) {
        SequencedMap<String, Object> secrets = new LinkedHashMap<>();
        for (Kind.SecretSpec spec : kind.secrets()) {
            SecretNames names = accounts().secret(spec.name()).orElseGet(() -> SecretNames.of(component, spec));
            secrets.put(spec.name(), references ? names.reference() : names.secret());
        }
        return secrets;
    }

    private Map<String, Object> raw() {
        Fields insert = component.fields().fields("insert");
        SequencedMap<String, Object> raw = new LinkedHashMap<>();
        for (Insertion insertion : kind.insertions()) {
            insert.text(insertion.name()).ifPresent(text -> raw.put(insertion.name(), text.stripTrailing()));
        }
        return raw;
    }
}
