package dev.stackwright.ui.session;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What becomes of the links of a component that is now of another kind.
final class KindLinks {

    /// A link and what it is now; nothing if neither end opens such a link any more.
    record Fate(Link before, Optional<Link> now) {

        boolean lost() {
            return now.isEmpty();
        }

        boolean repatterned() {
            return now.filter(link -> !link.pattern().equals(before.pattern())).isPresent();
        }
    }

    private final Catalog catalog;
    private final Topology topology;
    private final Component component;
    private final Optional<Kind> kind;
    private final Map<List<String>, List<Pattern>> known = new HashMap<>();

    /// The links of `component`, which in `topology` is of another kind.
    KindLinks(Catalog catalog, Topology topology, Component component) {
        this.catalog = catalog;
        this.topology = topology;
        this.component = component;
        this.kind = catalog.of(component);
    }

    /// What becomes of links that lead from the same component to the same other, which may not become alike.
    List<Fate> fates(List<Link> links) {
        Component from = end(links.getFirst().from());
        Component to = end(links.getFirst().to());
        List<Pattern> possible = patterns(from, to);
        boolean unknown = catalog.of(from).isEmpty() || catalog.of(to).isEmpty();
        Set<String> taken = new HashSet<>();
        for (Link link : links) {
            if (unknown || Pattern.of(link.pattern()).filter(possible::contains).isPresent()) {
                taken.add(link.key());
            }
        }
        List<Fate> fates = new ArrayList<>();
        for (Link link : links) {
            Optional<Link> now = taken.contains(link.key())
                    ? Optional.of(link)
                    : possible.stream()
                            .map(pattern -> of(link, pattern, from, to))
                            .filter(other -> taken.add(other.key()))
                            .findFirst();
            fates.add(new Fate(link, now.map(this::fitting)));
        }
        return fates;
    }

    private Link of(Link link, Pattern pattern, Component from, Component to) {
        Fields known = Fields.EMPTY;
        for (var entry : link.fields().entries().entrySet()) {
            known = pattern.knows(entry.getKey()) ? known.with(entry.getKey(), entry.getValue()) : known;
        }
        Fields fresh = Creation.link(from, to, pattern, catalog).fields();
        return new Link(link.from(), link.to(), pattern.id(), fresh.over(known));
    }

    /// The link without what it says of the component as that was.
    private Link fitting(Link link) {
        if (!link.to().equals(component.name()) || kind.isEmpty()) {
            return link;
        }
        Fields fields = link.fields();
        for (String property : List.of("queue", "topic", "stream", "port", "protocol")) {
            Optional<Value> value = fields.entry(property);
            if (value.isPresent() && !fits(kind.get(), property, value.get().toString())) {
                fields = fields.without(property);
            }
        }
        return link.withFields(fields);
    }

    private static boolean fits(Kind kind, String property, String value) {
        return switch (property) {
            case "queue" -> kind.is(Trait.QUEUES);
            case "topic" -> kind.is(Trait.TOPICS);
            case "stream" -> kind.is(Trait.STREAMS);
            case "port" ->
                kind.ports().stream()
                        .anyMatch(port -> Integer.toString(port.number()).equals(value));
            default -> kind.ports().stream().anyMatch(port -> port.protocol().equals(value));
        };
    }

    private Component end(String name) {
        return name.equals(component.name())
                ? component
                : topology.component(name).orElseGet(() -> Component.of(name, ""));
    }

    private List<Pattern> patterns(Component from, Component to) {
        return known.computeIfAbsent(
                List.of(from.kind(), to.kind()),
                _ -> catalog.of(from)
                        .flatMap(source -> catalog.of(to).map(target -> Creation.patterns(source, target)))
                        .orElse(List.of()));
    }
}
