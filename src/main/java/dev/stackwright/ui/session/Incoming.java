package dev.stackwright.ui.session;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Items;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Region;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Way;
import dev.stackwright.model.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A design that becomes part of the open one, laid out as it is: its components, links, zones and notes under free
/// names. Only a zone that the open design has too, trusted alike, is joined; ports of the host that are taken already
/// are left out. What the open design states of itself stays.
public record Incoming(Design part) {

    /// What adds it, what is to be selected then, and the ports that it had to do without, as `8080:80 of web`.
    public record Step(Edit edit, Selection selection, List<String> ports) {}

    /// Adds it to `design`, moved by the given distances, as one step.
    public Step into(Design design, String title, double dx, double dy) {
        return new Joining(design, part, new Point(dx, dy)).step(title);
    }

    private static final class Joining {

        private final Design design;
        private final Design part;
        private final Point shift;
        private final List<PublishedPort> taken;
        private final Map<String, String> zones = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();
        private final List<Edit> edits = new ArrayList<>();
        private final List<Element> added = new ArrayList<>();
        private final List<String> ports = new ArrayList<>();

        Joining(Design design, Design part, Point shift) {
            this.design = design;
            this.part = part;
            this.shift = shift;
            this.taken = design.topology().components().values().stream()
                    .flatMap(component -> component.fields().texts("publish").stream())
                    .flatMap(entry -> PublishedPort.of(entry).stream())
                    .toList();
        }

        Step step(String title) {
            zones();
            components();
            links();
            notes();
            return new Step(Edit.several(title, edits), Selection.of(added), ports);
        }

        private void zones() {
            Set<String> known = new HashSet<>(design.topology().zones().keySet());
            for (Zone zone : part.topology().zones().values()) {
                Zone there = design.topology().zones().get(zone.name());
                if (there != null && there.trust().equals(zone.trust())) {
                    zones.put(zone.name(), zone.name());
                    continue;
                }
                String name = Names.free(zone.name(), known);
                known.add(name);
                zones.put(zone.name(), name);
                edits.add(new Edit.AddZone(new Zone(name, zone.fields())));
                Region region = part.layout().region(zone.name());
                if (!region.equals(Region.PLAIN)) {
                    Region moved = region.area()
                            .map(area -> region.with(area.moved(shift.x(), shift.y())))
                            .orElse(region);
                    edits.add(new Edit.DrawZone("", name, moved));
                }
            }
        }

        private void components() {
            Set<String> known = new HashSet<>(design.topology().components().keySet());
            Map<String, Point> places = Placement.places(part);
            for (Component component : part.topology().components().values()) {
                String name = Names.free(component.name(), known);
                known.add(name);
                names.put(component.name(), name);
                Point place = places.getOrDefault(component.name(), new Point(0, 0));
                edits.add(new Edit.AddComponent(
                        zoned(published(component.named(name))), place.plus(shift.x(), shift.y())));
                added.add(Element.component(name));
            }
        }

        private Component zoned(Component component) {
            String zone = component.zone().map(zones::get).orElse(null);
            return component.with("zone", zone == null ? null : Scalar.of(zone));
        }

        private Component published(Component component) {
            List<String> entries = component.fields().texts("publish");
            List<String> free = entries.stream().filter(this::isFree).toList();
            if (free.equals(entries)) {
                return component;
            }
            entries.stream()
                    .filter(entry -> !free.contains(entry))
                    .forEach(entry -> ports.add(entry + " of " + component.name()));
            return component.with("publish", free.isEmpty() ? null : Items.of(free.toArray(String[]::new)));
        }

        private boolean isFree(String entry) {
            return PublishedPort.of(entry)
                    .filter(port -> taken.stream().anyMatch(port::collidesWith))
                    .isEmpty();
        }

        private void links() {
            for (Link link : part.topology().links()) {
                Link added = link.renamed(names);
                edits.add(new Edit.AddLink(added));
                Way way = part.layout().way(link.key());
                if (!way.equals(Way.PLAIN)) {
                    edits.add(new Edit.DrawLink("", added.key(), way.moved(shift.x(), shift.y())));
                }
            }
        }

        private void notes() {
            Set<String> known = new HashSet<>(design.layout().notes().keySet());
            for (Note note : part.layout().notes().values()) {
                String name = Names.free(note.name(), known);
                known.add(name);
                edits.add(new Edit.PutNote(
                        "", new Note(name, note.fields()).with(note.area().moved(shift.x(), shift.y()))));
                added.add(Element.note(name));
            }
        }
    }
}
