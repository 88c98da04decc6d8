package dev.stackwright.ui.canvas;

import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// The lines that stand for the links: one for each, but one for all that run the same way from or to a collapsed zone,
/// and none for those inside it. A line stays the same object as long as it stands for the same links.
final class Wires {

    private IdentityHashMap<Link, Wire> single = new IdentityHashMap<>();
    private Map<Ends, Wire> bundles = Map.of();

    private record Ends(String from, String to) {}

    /// The name under which the box of a collapsed zone is found; no component is called that.
    static String box(String zone) {
        return "zone:" + zone;
    }

    /// The lines for `links`; `hidden` tells the zones of the cards that are not shown.
    List<Wire> of(List<Link> links, Map<String, String> hidden) {
        IdentityHashMap<Link, Wire> known = new IdentityHashMap<>();
        SequencedMap<Ends, List<Link>> heaps = new LinkedHashMap<>();
        List<Wire> wires = new ArrayList<>();
        for (Link link : links) {
            Ends ends = new Ends(end(link.from(), hidden), end(link.to(), hidden));
            if (ends.from().equals(link.from()) && ends.to().equals(link.to())) {
                Wire before = single.get(link);
                Wire wire = before == null ? new Wire(link) : before;
                known.put(link, wire);
                wires.add(wire);
            } else if (!ends.from().equals(ends.to())) {
                heaps.computeIfAbsent(ends, _ -> new ArrayList<>()).add(link);
            }
        }
        single = known;
        wires.addAll(bundled(heaps));
        return wires;
    }

    private List<Wire> bundled(SequencedMap<Ends, List<Link>> heaps) {
        Map<Ends, Wire> before = bundles;
        SequencedMap<Ends, Wire> now = new LinkedHashMap<>();
        heaps.forEach((ends, links) -> {
            Wire known = before.get(ends);
            boolean same = known != null && known.links().equals(links);
            now.put(ends, same ? Objects.requireNonNull(known) : new Wire(ends.from(), ends.to(), links));
        });
        bundles = now;
        return List.copyOf(now.values());
    }

    private static String end(String component, Map<String, String> hidden) {
        String zone = hidden.get(component);
        return zone == null ? component : box(zone);
    }
}
