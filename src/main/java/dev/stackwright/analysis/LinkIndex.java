package dev.stackwright.analysis;

import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The links of a topology by the components at their ends, each list in the order of the design.
record LinkIndex(Map<String, List<Link>> leaving, Map<String, List<Link>> arriving) {

    static LinkIndex of(Topology topology) {
        return new LinkIndex(
                topology.links().stream().collect(Collectors.groupingBy(Link::from)),
                topology.links().stream().collect(Collectors.groupingBy(Link::to)));
    }

    List<Link> from(String component) {
        return leaving.getOrDefault(component, List.of());
    }

    List<Link> to(String component) {
        return arriving.getOrDefault(component, List.of());
    }
}
