package dev.stackwright.generate.drawing;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A topology as a Mermaid flowchart, which code hosts draw inside Markdown: zones are subgraphs, stores are cylinders,
/// what is outside is rounded, and messages and watching are dotted.
public final class Mermaid {

    private final Topology topology;
    private final Catalog catalog;
    private final SequencedMap<String, String> ids = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder("flowchart LR\n");

    private Mermaid(Topology topology, Catalog catalog) {
        this.topology = topology;
        this.catalog = catalog;
        topology.components().keySet().forEach(name -> ids.put(name, id(name)));
    }

    /// The flowchart of `topology`, whose kinds are in `catalog`.
    public static String of(Topology topology, Catalog catalog) {
        Mermaid chart = new Mermaid(topology, catalog);
        chart.zones();
        topology.components().values().stream()
                .filter(component -> component.zone().isEmpty())
                .forEach(component -> chart.node("  ", component));
        topology.links().forEach(chart::edge);
        return chart.text.toString();
    }

    /// Ids are letters, digits and underscores; the prefix keeps words of the language from being taken for one.
    private String id(String name) {
        String plain = "c_" + name.replaceAll("[^A-Za-z0-9]", "_");
        String free = plain;
        for (int i = 2; ids.containsValue(free); i++) {
            free = plain + "_" + i;
        }
        return free;
    }

    private void zones() {
        Map<String, StringBuilder> members = new LinkedHashMap<>();
        topology.zones().keySet().forEach(zone -> members.put(zone, new StringBuilder()));
        topology.components()
                .values()
                .forEach(component -> component
                        .zone()
                        .ifPresent(zone -> members.computeIfAbsent(zone, _ -> new StringBuilder())
                                .append(line("    ", component))));
        members.forEach((zone, lines) -> {
            if (!lines.isEmpty()) {
                text.append("  subgraph z_").append(zone.replaceAll("[^A-Za-z0-9]", "_"));
                text.append("[\"").append(quoted(zone)).append("\"]\n");
                text.append(lines).append("  end\n");
            }
        });
    }

    private void node(String indent, Component component) {
        text.append(line(indent, component));
    }

    private String line(String indent, Component component) {
        String title = catalog.of(component).map(Kind::title).orElse(component.kind());
        String label = "\"" + quoted(component.name()) + "<br>" + quoted(title)
                + (component.replicas() == 1 ? "" : " ×" + component.replicas())
                + (Analysis.leftOut(component, catalog) ? "<br>left out" : "") + "\"";
        boolean store = is(component, Trait.DATABASE) || is(component, Trait.CACHE) || is(component, Trait.BROKER);
        String shape =
                store ? "[(" + label + ")]" : is(component, Trait.OUTSIDE) ? "([" + label + "])" : "[" + label + "]";
        return indent + ids.get(component.name()) + shape + "\n";
    }

    private boolean is(Component component, Trait trait) {
        return catalog.is(component, trait);
    }

    private void edge(Link link) {
        String from = ids.get(link.from());
        String to = ids.get(link.to());
        if (from != null && to != null) {
            Family family = Pattern.of(link.pattern()).map(Pattern::family).orElse(Family.REQUEST);
            String arrow = family == Family.REQUEST ? " -->|" : " -.->|";
            String label =
                    link.name().map(name -> link.pattern() + " · " + name).orElse(link.pattern());
            text.append("  ").append(from).append(arrow).append(quoted(label)).append("| ");
            text.append(to).append('\n');
        }
    }

    private static String quoted(String text) {
        return text.replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace("|", "#124;");
    }
}
