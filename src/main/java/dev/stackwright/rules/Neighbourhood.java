package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The components whose findings an edit can have changed: those that differ, the ends of links that differ, and what
/// lies within three links of them, before or after. Empty means all.
record Neighbourhood(Optional<Set<String>> names) {

    static final Neighbourhood ALL = new Neighbourhood(Optional.empty());

    private static final int REACH = 3;

    static Neighbourhood of(Analysis before, Analysis after) {
        Topology old = before.topology();
        Topology now = after.topology();
        boolean everywhere = !old.requirements().equals(now.requirements())
                || !old.zones().equals(now.zones())
                || !old.rules().equals(now.rules())
                || !before.catalog().equals(after.catalog());
        if (everywhere) {
            return ALL;
        }
        Set<String> names = new HashSet<>();
        Stream.concat(old.components().keySet().stream(), now.components().keySet().stream())
                .filter(name -> !old.component(name).equals(now.component(name)))
                .forEach(names::add);
        changed(new HashSet<>(old.links()), new HashSet<>(now.links()), names);
        for (int step = 0; step < REACH; step++) {
            Set<String> reached = new HashSet<>(names);
            Stream.concat(old.links().stream(), now.links().stream())
                    .filter(link -> names.contains(link.from()) || names.contains(link.to()))
                    .forEach(link -> {
                        reached.add(link.from());
                        reached.add(link.to());
                    });
            names.addAll(reached);
        }
        return new Neighbourhood(Optional.of(names));
    }

    private static void changed(Set<Link> old, Set<Link> now, Set<String> names) {
        Stream.concat(
                        old.stream().filter(link -> !now.contains(link)),
                        now.stream().filter(link -> !old.contains(link)))
                .forEach(link -> {
                    names.add(link.from());
                    names.add(link.to());
                });
    }

    boolean has(Component component) {
        return names.filter(known -> !known.contains(component.name())).isEmpty();
    }

    boolean has(Link link) {
        return names.filter(known -> !known.contains(link.from()) && !known.contains(link.to()))
                .isEmpty();
    }
}
