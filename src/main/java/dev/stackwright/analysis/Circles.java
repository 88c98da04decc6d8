package dev.stackwright.analysis;

import dev.stackwright.model.Link;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/// Components that lead to each other in a circle, by the links that are looked at: each has the first name of its
/// circle,
/// and what cannot be in one has none.
public record Circles(Map<String, String> names) {

    /// The circles of these links. Most designs have none, which is found out before the graph library is loaded.
    public static Circles of(List<Link> links) {
        List<Link> rest = peeled(links);
        return rest.isEmpty() ? new Circles(Map.of()) : new Circles(named(rest));
    }

    /// The links without those from components that none leads to, again and again.
    private static List<Link> peeled(List<Link> links) {
        List<Link> rest = links;
        int before;
        do {
            before = rest.size();
            Set<String> reached = rest.stream().map(Link::to).collect(Collectors.toSet());
            rest = rest.stream().filter(link -> reached.contains(link.from())).toList();
        } while (rest.size() < before);
        return rest;
    }

    private static Map<String, String> named(List<Link> links) {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        for (Link link : links) {
            graph.addVertex(link.from());
            graph.addVertex(link.to());
            graph.addEdge(link.from(), link.to());
        }
        Map<String, String> names = new HashMap<>();
        for (Set<String> members : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            String first = Collections.min(members);
            members.forEach(member -> names.put(member, first));
        }
        return names;
    }

    /// The first name, by the alphabet, in the circle that the component is in.
    public Optional<String> of(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /// True if the link is part of a circle.
    public boolean closes(Link link) {
        return of(link.from())
                .filter(first -> first.equals(names.get(link.to())))
                .isPresent();
    }
}
