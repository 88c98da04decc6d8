package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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
        changed(old.links(), now.links(), names);
        Set<String> edge = Set.copyOf(names);
        for (int step = 0; step < REACH; step++) {
            Set<String> reached = new HashSet<>();
            edge.forEach(name -> {
                neighbours(before, name, reached);
                neighbours(after, name, reached);
            });
            reached.removeAll(names);
            names.addAll(reached);
            edge = reached;
        }
        return new Neighbourhood(Optional.of(names));
    }

    private static void neighbours(Analysis analysis, String name, Set<String> reached) {
        analysis.topology().component(name).ifPresent(component -> {
            analysis.linksFrom(component).forEach(link -> reached.add(link.to()));
            analysis.linksTo(component).forEach(link -> reached.add(link.from()));
        });
    }

    /// Links that an edit leaves alone stay the same objects; one that was made anew counts as changed, which is only
    /// more to look at.
    private static void changed(List<Link> old, List<Link> now, Set<String> names) {
        Set<Link> before = identities(old);
        Set<Link> after = identities(now);
        Stream.concat(
                        old.stream().filter(link -> !after.contains(link)),
                        now.stream().filter(link -> !before.contains(link)))
                .forEach(link -> {
                    names.add(link.from());
                    names.add(link.to());
                });
    }

    private static Set<Link> identities(List<Link> links) {
        Set<Link> identities = Collections.newSetFromMap(new IdentityHashMap<>(links.size()));
        identities.addAll(links);
        return identities;
    }

    boolean has(Component component) {
        return names.filter(known -> !known.contains(component.name())).isEmpty();
    }

    boolean has(Link link) {
        return names.filter(known -> !known.contains(link.from()) && !known.contains(link.to()))
                .isEmpty();
    }
}
