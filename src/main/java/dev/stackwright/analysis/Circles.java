package dev.stackwright.analysis;

import dev.stackwright.model.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/// Components that lead to each other in a circle, by the links that are looked at: each has the number of its circle,
/// and what cannot be in one has none.
public record Circles(Map<String, Integer> numbers) {

    /// The circles of these links. Most designs have none, which is found out before the graph library is loaded.
    public static Circles of(List<Link> links) {
        List<Link> rest = peeled(links);
        return rest.isEmpty() ? new Circles(Map.of()) : new Circles(numbered(rest));
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

    private static Map<String, Integer> numbered(List<Link> links) {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        for (Link link : links) {
            graph.addVertex(link.from());
            graph.addVertex(link.to());
            graph.addEdge(link.from(), link.to());
        }
        Map<String, Integer> numbers = new HashMap<>();
        int number = 0;
        for (Set<String> members : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            for (String member : members) {
                numbers.put(member, number);
            }
            number++;
        }
        return numbers;
    }

    /// True if the link is part of a circle.
    public boolean closes(Link link) {
        Integer from = numbers.get(link.from());
        return from != null && from.equals(numbers.get(link.to()));
    }
}
