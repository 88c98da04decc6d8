package dev.stackwright.analysis;

import dev.stackwright.model.Link;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;

/// Components that lead to each other in a circle, by the links that are looked at: each has the number of the circle
/// that it stands in, be it alone.
public record Circles(Map<String, Integer> numbers) {

    /// The circles of these links.
    public static Circles of(List<Link> links) {
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
        return new Circles(numbers);
    }

    /// True if the link is part of a circle.
    public boolean closes(Link link) {
        return Objects.equals(numbers.get(link.from()), numbers.get(link.to()));
    }
}
