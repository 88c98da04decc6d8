package dev.stackwright.ui.session;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import dev.stackwright.model.Point;
import dev.stackwright.model.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Components with their places and the links between them, which `ways` draws, to be added to a design again. Copies
/// have names of their
/// own and no ports on the host, because those can be taken only once.
public record Copies(SequencedMap<Component, Point> components, List<Link> links, Map<String, Way> ways) {

    /// Nothing.
    public static final Copies NONE = new Copies(new LinkedHashMap<>(), List.of(), Map.of());

    /// The edits that add the copies, and the names that they get.
    public record Added(List<Edit> edits, SequencedMap<String, String> names) {

        /// The copies, to be selected.
        public Selection selection() {
            return Selection.of(names.values().stream().map(Element::component).toList());
        }

        /// The edits as one step: `Paste api`, `Duplicate 3 components`.
        public Edit step(String verb) {
            String what = names.size() == 1 ? names.firstEntry().getKey() : names.size() + " components";
            return Edit.several(verb + " " + what, edits);
        }
    }

    /// The components of these names, in the order of the design.
    public static Copies of(Design design, List<String> names) {
        Map<String, Point> places = Placement.places(design);
        SequencedMap<Component, Point> components = new LinkedHashMap<>();
        Set<String> inside = Set.copyOf(names);
        for (Component component : design.topology().components().values()) {
            if (inside.contains(component.name())) {
                components.put(component, places.getOrDefault(component.name(), new Point(0, 0)));
            }
        }
        List<Link> links = design.topology().links().stream()
                .filter(link -> inside.contains(link.from()) && inside.contains(link.to()))
                .toList();
        return new Copies(components, links, design.layout().links());
    }

    /// The top left corner of all.
    public Point corner() {
        return new Point(
                components.values().stream().mapToDouble(Point::x).min().orElse(0),
                components.values().stream().mapToDouble(Point::y).min().orElse(0));
    }

    /// Adds them to `design`, moved by the given distances.
    public Added into(Design design, double dx, double dy) {
        Set<String> taken = new HashSet<>(design.topology().components().keySet());
        List<Point> occupied = new ArrayList<>(Placement.places(design).values());
        SequencedMap<String, String> names = new LinkedHashMap<>();
        List<Edit> edits = new ArrayList<>();
        components.forEach((component, place) -> {
            String name = Names.free(component.name().replaceAll("-[0-9]+$", ""), taken);
            taken.add(name);
            names.put(component.name(), name);
            Point free = Placement.free(place.plus(dx, dy), occupied);
            occupied.add(free);
            Component copy = component.named(name).with("publish", null);
            boolean zone =
                    component.zone().map(design.topology().zones()::containsKey).orElse(true);
            edits.add(new Edit.AddComponent(zone ? copy : copy.with("zone", null), free));
        });
        for (Link link : links) {
            Link copy = link.renamed(names);
            edits.add(new Edit.AddLink(copy));
            Way way = ways.getOrDefault(link.key(), Way.PLAIN);
            if (!way.equals(Way.PLAIN)) {
                edits.add(new Edit.DrawLink("", copy.key(), way.moved(dx, dy)));
            }
        }
        return new Added(edits, names);
    }
}
