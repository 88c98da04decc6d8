package dev.stackwright.document;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import dev.stackwright.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes a design as text with a row for each component, link and place, so that what changes one of them changes one
/// row. The rows of the design before are kept: those of what is still the same are not written again.
final class DesignRows {

    private static final Set<String> APART = Set.of("components", "links", "layout");

    private IdentityHashMap<Component, String> components = new IdentityHashMap<>();
    private IdentityHashMap<Link, String> links = new IdentityHashMap<>();
    private Map<String, Placed> places = new HashMap<>();

    private record Placed(Point point, String row) {}

    /// The rows of a design; joined by line breaks they read as the design.
    List<String> of(Design design) {
        List<String> rows = new ArrayList<>();
        Fields rest = DesignTree.of(withoutRows(design));
        rest.entries().forEach((key, value) -> {
            if (!APART.contains(key)) {
                rows.add(row("", key, value));
            }
        });
        components(rows, design.topology());
        links(rows, design.topology());
        layout(rows, design.layout(), rest.fields("layout"));
        return List.copyOf(rows);
    }

    /// What is small in a design of any size.
    private static Design withoutRows(Design design) {
        Topology topology = design.topology();
        Layout layout = design.layout();
        return new Design(
                new Topology(
                        topology.name(),
                        topology.requirements(),
                        topology.zones(),
                        new LinkedHashMap<>(),
                        List.of(),
                        topology.rules(),
                        topology.waivers(),
                        topology.other()),
                new Layout(new LinkedHashMap<>(), layout.zones(), layout.links(), layout.notes(), layout.other()));
    }

    private void components(List<String> rows, Topology topology) {
        IdentityHashMap<Component, String> now = new IdentityHashMap<>();
        rows.add(topology.components().isEmpty() ? "components: {}" : "components:");
        for (Component component : topology.components().values()) {
            String known = components.get(component);
            String row = known == null ? row("  ", component.name(), DesignTree.component(component)) : known;
            now.put(component, row);
            rows.add(row);
        }
        components = now;
    }

    private void links(List<String> rows, Topology topology) {
        IdentityHashMap<Link, String> now = new IdentityHashMap<>();
        rows.add(topology.links().isEmpty() ? "links: []" : "links:");
        for (Link link : topology.links()) {
            String known = links.get(link);
            String row = known == null ? "  - " + YamlDocument.flow(DesignTree.link(link)) : known;
            now.put(link, row);
            rows.add(row);
        }
        links = now;
    }

    private void layout(List<String> rows, Layout layout, Fields rest) {
        Map<String, Placed> now = new HashMap<>();
        rows.add(layout.components().isEmpty() && rest.isEmpty() ? "layout: {}" : "layout:");
        if (!layout.components().isEmpty()) {
            rows.add("  components:");
        }
        layout.components().forEach((name, point) -> {
            Placed known = places.get(name);
            Placed placed = known != null && known.point.equals(point)
                    ? known
                    : new Placed(point, row("    ", name, point.value()));
            now.put(name, placed);
            rows.add(placed.row);
        });
        places = now;
        rest.entries().forEach((key, value) -> rows.add(row("  ", key, value)));
    }

    private static String row(String indent, String key, Value value) {
        return indent + YamlDocument.key(key) + ": " + YamlDocument.flow(value);
    }
}
