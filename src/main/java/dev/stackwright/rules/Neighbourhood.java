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
/// lies within three links of them, before or after; and in the same way those that get other calls than before. Empty
/// means all.
record Neighbourhood(Optional<Set<String>> names) {

    static final Neighbourhood ALL = new Neighbourhood(Optional.empty());
    static final Neighbourhood NONE = new Neighbourhood(Optional.of(Set.of()));

    private static final int REACH = 3;

    static Neighbourhood of(Analysis before, Analysis after) {
        return everywhere(before, after) ? ALL : new Neighbourhood(Optional.of(near(before, after)));
    }

    private static boolean everywhere(Analysis before, Analysis after) {
        Topology old = before.topology();
        Topology now = after.topology();
        return !old.requirements().equals(now.requirements())
                || !old.zones().equals(now.zones())
                || !old.rules().equals(now.rules())
                || !before.catalog().equals(after.catalog());
    }

    private static Set<String> near(Analysis before, Analysis after) {
        Topology old = before.topology();
        Topology now = after.topology();
        Set<String> names = new HashSet<>();
        Stream.concat(old.components().keySet().stream(), now.components().keySet().stream())
                .filter(name -> !old.component(name).equals(now.component(name)))
                .forEach(names::add);
        boolean sameKinds = names.stream().allMatch(name -> kind(old, name).equals(kind(now, name)));
        Set<String> ends = ends(old.links(), now.links());
        if (!sameKinds || !ends.isEmpty()) {
            names.addAll(elsewhere(before, after));
        }
        names.addAll(ends);
        return spread(before, after, names);
    }

    private static Optional<String> kind(Topology topology, String name) {
        return topology.component(name).map(Component::kind);
    }

    /// Those that other calls arrive at, though nothing near them has changed: that takes another link or kind.
    private static List<String> elsewhere(Analysis before, Analysis after) {
        return after.components()
                .filter(component -> !before.flow(component).equals(after.flow(component)))
                .map(Component::name)
                .toList();
    }

    private static Set<String> spread(Analysis before, Analysis after, Set<String> from) {
        Set<String> names = new HashSet<>(from);
        Set<String> edge = from;
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
        return names;
    }

    private static void neighbours(Analysis analysis, String name, Set<String> reached) {
        analysis.topology().component(name).ifPresent(component -> {
            analysis.linksFrom(component).forEach(link -> reached.add(link.to()));
            analysis.linksTo(component).forEach(link -> reached.add(link.from()));
        });
    }

    /// Links that an edit leaves alone stay the same objects; one that was made anew counts as changed, which is only
    /// more to look at.
    private static Set<String> ends(List<Link> old, List<Link> now) {
        Set<String> names = new HashSet<>();
        Set<Link> before = identities(old);
        Set<Link> after = identities(now);
        Stream.concat(
                        old.stream().filter(link -> !after.contains(link)),
                        now.stream().filter(link -> !before.contains(link)))
                .forEach(link -> {
                    names.add(link.from());
                    names.add(link.to());
                });
        return names;
    }

    private static Set<Link> identities(List<Link> links) {
        Set<Link> identities = Collections.newSetFromMap(new IdentityHashMap<>(links.size()));
        identities.addAll(links);
        return identities;
    }

    /// What either can have changed.
    Neighbourhood and(Neighbourhood other) {
        return new Neighbourhood(names.flatMap(some -> other.names.map(others -> {
            Set<String> all = new HashSet<>(some);
            all.addAll(others);
            return all;
        })));
    }

    boolean has(Component component) {
        return names.filter(known -> !known.contains(component.name())).isEmpty();
    }

    boolean has(Link link) {
        return names.filter(known -> !known.contains(link.from()) && !known.contains(link.to()))
                .isEmpty();
    }
}
