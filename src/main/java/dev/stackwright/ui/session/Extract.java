package dev.stackwright.ui.session;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Way;
import dev.stackwright.model.Zone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Part of a design as a design of its own: components with the links between them, their zones and places.
public record Extract(Design design, List<String> names) {

    /// The part.
    public Design part() {
        Topology topology = topology();
        Map<String, Point> all = Placement.places(design);
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        topology.components().keySet().forEach(name -> places.put(name, all.getOrDefault(name, new Point(0, 0))));
        SequencedMap<String, Region> regions =
                new LinkedHashMap<>(design.layout().zones());
        regions.keySet().retainAll(topology.zones().keySet());
        SequencedMap<String, Way> ways = new LinkedHashMap<>(design.layout().links());
        ways.keySet().retainAll(topology.links().stream().map(Link::key).collect(Collectors.toSet()));
        return new Design(topology, new Layout(places, regions, ways, new LinkedHashMap<>(), Layout.EMPTY.other()));
    }

    /// What of it is not about where it is drawn.
    public Topology topology() {
        Topology whole = design.topology();
        Set<String> inside = Set.copyOf(names);
        SequencedMap<String, Component> components = new LinkedHashMap<>(whole.components());
        components.keySet().retainAll(inside);
        SequencedMap<String, Zone> zones = new LinkedHashMap<>(whole.zones());
        zones.keySet()
                .retainAll(components.values().stream()
                        .flatMap(component -> component.zone().stream())
                        .collect(Collectors.toSet()));
        List<Link> links = whole.links().stream()
                .filter(link -> inside.contains(link.from()) && inside.contains(link.to()))
                .toList();
        return Topology.empty(whole.name())
                .withRequirements(whole.requirements())
                .withComponents(components)
                .withZones(zones)
                .withLinks(links);
    }

    /// True if a link leads out of the part or into it.
    public boolean torn() {
        Set<String> inside = Set.copyOf(names);
        return design.topology().links().stream()
                .anyMatch(link -> inside.contains(link.from()) != inside.contains(link.to()));
    }
}
