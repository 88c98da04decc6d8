package dev.stackwright.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What is drawn, without where: components and zones by name, links, requirements, rule settings and waivers. `other`
/// keeps top-level keys that this version does not know.
public record Topology(
        String name,
        Fields requirements,
        SequencedMap<String, Zone> zones,
        SequencedMap<String, Component> components,
        List<Link> links,
        Fields rules,
        List<Waiver> waivers,
        Fields other) {

    /// Copies the collections, keeping their order.
    public Topology {
        zones = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(zones));
        components = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(components));
        links = List.copyOf(links);
        waivers = List.copyOf(waivers);
    }

    /// A topology with nothing in it; new designs are judged as `dev`.
    public static Topology empty(String name) {
        Fields requirements = Fields.of("stage", Scalar.of("dev"));
        return new Topology(
                name,
                requirements,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                List.of(),
                Fields.EMPTY,
                List.of(),
                Fields.EMPTY);
    }

    /// The component called `name`.
    public Optional<Component> component(String name) {
        return Optional.ofNullable(components.get(name));
    }

    /// The link with this key.
    public Optional<Link> link(String key) {
        return links.stream().filter(link -> link.hasKey(key)).findFirst();
    }

    /// The links of these keys, in the order of the design, found in one pass.
    public List<Link> links(Set<String> keys) {
        return keys.isEmpty()
                ? List.of()
                : links.stream().filter(link -> keys.contains(link.key())).toList();
    }

    /// This topology under another name.
    public Topology withName(String other) {
        return new Topology(other, requirements, zones, components, links, rules, waivers, this.other);
    }

    /// This topology with other requirements.
    public Topology withRequirements(Fields changed) {
        return new Topology(name, changed, zones, components, links, rules, waivers, other);
    }

    /// This topology with other settings of rules.
    public Topology withRules(Fields changed) {
        return new Topology(name, requirements, zones, components, links, changed, waivers, other);
    }

    /// This topology with other waivers.
    public Topology withWaivers(List<Waiver> changed) {
        return new Topology(name, requirements, zones, components, links, rules, changed, other);
    }

    /// This topology with other zones.
    public Topology withZones(SequencedMap<String, Zone> changed) {
        return new Topology(name, requirements, changed, components, links, rules, waivers, other);
    }

    /// This topology with other components.
    public Topology withComponents(SequencedMap<String, Component> changed) {
        return new Topology(name, requirements, zones, changed, links, rules, waivers, other);
    }

    /// This topology with other links.
    public Topology withLinks(List<Link> changed) {
        return new Topology(name, requirements, zones, components, changed, rules, waivers, other);
    }

    /// This topology with `component` added, or in the place of the one of that name.
    public Topology with(Component component) {
        SequencedMap<String, Component> changed = new LinkedHashMap<>(components);
        changed.put(component.name(), component);
        return withComponents(changed);
    }

    /// This topology with `zone` added, or in the place of the one of that name.
    public Topology with(Zone zone) {
        SequencedMap<String, Zone> changed = new LinkedHashMap<>(zones);
        changed.put(zone.name(), zone);
        return withZones(changed);
    }

    /// This topology without the zone; its components stay, in no zone.
    public Topology withoutZone(String zone) {
        SequencedMap<String, Zone> kept = new LinkedHashMap<>(zones);
        kept.remove(zone);
        SequencedMap<String, Component> changed = new LinkedHashMap<>();
        components.forEach((key, component) -> {
            boolean inside = component.zone().filter(zone::equals).isPresent();
            changed.put(key, inside ? component.with("zone", null) : component);
        });
        return withZones(kept).withComponents(changed);
    }

    /// This topology with `link` at the end of its links.
    public Topology with(Link link) {
        return withLinks(Stream.concat(links.stream(), Stream.of(link)).toList());
    }

    /// This topology with the link of this key replaced by what `change` makes of it.
    public Topology changeLink(String key, UnaryOperator<Link> change) {
        return withLinks(links.stream()
                .map(link -> link.hasKey(key) ? change.apply(link) : link)
                .toList());
    }
}
