package dev.stackwright.ui.outline;

import dev.stackwright.model.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/// Which links leave and which reach a component, found in one pass.
record Relations(Map<String, List<Link>> leaving, Map<String, List<Link>> reaching) {

    static Relations of(List<Link> links) {
        Relations relations = new Relations(new HashMap<>(), new HashMap<>());
        for (Link link : links) {
            relations
                    .leaving
                    .computeIfAbsent(link.from(), _ -> new ArrayList<>())
                    .add(link);
            relations
                    .reaching
                    .computeIfAbsent(link.to(), _ -> new ArrayList<>())
                    .add(link);
        }
        return relations;
    }

    List<Link> from(String component) {
        return leaving.getOrDefault(component, List.of());
    }

    List<Link> to(String component) {
        return reaching.getOrDefault(component, List.of());
    }

    /// What a component is linked with, whichever way.
    SequencedSet<String> neighbours(String component) {
        SequencedSet<String> neighbours = new LinkedHashSet<>();
        from(component).forEach(link -> neighbours.add(link.to()));
        to(component).forEach(link -> neighbours.add(link.from()));
        return neighbours;
    }
}
