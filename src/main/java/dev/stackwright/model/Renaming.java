package dev.stackwright.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Carries the new name of a component or a zone to every place that mentions it.
record Renaming(String name, String newName) {

    static Renaming of(String name, String newName) {
        return new Renaming(name, newName);
    }

    Design applyTo(Design design) {
        Topology topology = design.topology();
        if (topology.component(name).isEmpty() || topology.component(newName).isPresent()) {
            return design;
        }
        SequencedMap<String, Component> components = new LinkedHashMap<>();
        topology.components().forEach((key, component) -> {
            Component renamed = key.equals(name) ? component.named(newName) : component;
            components.put(renamed.name(), renamed);
        });
        List<Link> links = topology.links().stream()
                .map(link -> link.renamed(name, newName))
                .toList();
        List<Waiver> waivers = topology.waivers().stream()
                .map(waiver -> renamed(topology, waiver))
                .toList();
        return new Design(
                topology.withComponents(components).withLinks(links).withWaivers(waivers),
                design.layout().renamed(name, newName).rekeyed(rekeyed(topology)));
    }

    /// The new keys of the links that name the component, by the old ones.
    private Map<String, String> rekeyed(Topology topology) {
        return topology.links().stream()
                .filter(link -> link.touches(name))
                .collect(Collectors.toMap(
                        Link::key, link -> link.renamed(name, newName).key(), (first, _) -> first));
    }

    Design ofZone(Design design) {
        Topology topology = design.topology();
        if (!topology.zones().containsKey(name) || topology.zones().containsKey(newName)) {
            return design;
        }
        SequencedMap<String, Zone> zones = new LinkedHashMap<>();
        topology.zones().values().forEach(zone -> {
            String now = zone.name().equals(name) ? newName : zone.name();
            zones.put(now, new Zone(now, zone.fields()));
        });
        SequencedMap<String, Component> components = new LinkedHashMap<>();
        topology.components().forEach((key, component) -> {
            boolean inside = component.zone().filter(name::equals).isPresent();
            components.put(key, inside ? component.with("zone", Scalar.of(newName)) : component);
        });
        List<Waiver> waivers = topology.waivers().stream()
                .map(waiver -> waiver.fields().text("zone").filter(name::equals).isPresent()
                        ? new Waiver(waiver.fields().with("zone", Scalar.of(newName)))
                        : waiver)
                .toList();
        return new Design(
                topology.withZones(zones).withComponents(components).withWaivers(waivers),
                design.layout().renamedZone(name, newName));
    }

    private Waiver renamed(Topology topology, Waiver waiver) {
        Fields fields = waiver.fields();
        if (fields.text("component").map(name::equals).orElse(false)) {
            return new Waiver(fields.with("component", Scalar.of(newName)));
        }
        return fields.text("link")
                .flatMap(topology::link)
                .filter(link -> link.touches(name))
                .map(link -> new Waiver(fields.with(
                        "link", Scalar.of(link.renamed(name, newName).key()))))
                .orElse(waiver);
    }
}
