package dev.stackwright.ui.session;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Names;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The edits of a design's zones.
public record Zones(Design design) {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 264;
    private static final double LEAST_WIDTH = 144;
    private static final double LEAST_HEIGHT = 72;

    /// Adds a zone around these components, or an empty one with its middle at `place`.
    public Edit add(List<String> members, Point place) {
        String name = Names.free("zone", design.topology().zones().keySet());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.AddZone(new Zone(name, Fields.EMPTY)));
        members.forEach(member -> edits.add(new Edit.SetProperty(Element.component(member), "zone", Scalar.of(name))));
        if (members.isEmpty()) {
            Point corner = place.plus(-WIDTH / 2, -HEIGHT / 2).snapped(Placement.GRID);
            edits.add(new Edit.DrawZone("", name, Region.PLAIN.with(new Area(corner.x(), corner.y(), WIDTH, HEIGHT))));
        }
        return Edit.several("Add " + name, edits);
    }

    /// The zone that an edit adds.
    public static Optional<String> added(Edit edit) {
        return edit instanceof Edit.Several(String _, List<Edit> edits)
                        && edits.getFirst() instanceof Edit.AddZone(Zone zone)
                ? Optional.of(zone.name())
                : Optional.empty();
    }

    /// The zone that a card belongs to if it is put at this place.
    public Optional<String> at(Point card) {
        Map<String, Area> shown = Zoning.shown(design, Placement.places(design));
        return Zoning.landing(Optional.empty(), Optional.empty(), card, shown);
    }

    /// `edit`, which adds a component, with the component in the zone that it is put into.
    public Edit.AddComponent into(Edit.AddComponent edit) {
        Component component = edit.component();
        return at(edit.place())
                .filter(_ -> component.zone().isEmpty())
                .map(zone -> new Edit.AddComponent(component.with("zone", Scalar.of(zone)), edit.place()))
                .orElse(edit);
    }

    /// The area that a zone has while it is not collapsed.
    public Area area(String zone) {
        return Optional.ofNullable(
                        Zoning.areas(design, Placement.places(design)).get(zone))
                .orElse(new Area(0, 0, LEAST_WIDTH, LEAST_HEIGHT));
    }

    /// The area that a zone must have at least: what its members need, or a small one at its middle.
    public Area least(String zone) {
        Area none = area(zone);
        Point middle = none.centre();
        return Optional.ofNullable(
                        Zoning.members(design, Placement.places(design)).get(zone))
                .orElse(new Area(
                        middle.x() - Math.min(LEAST_WIDTH, none.width()) / 2,
                        middle.y() - Math.min(LEAST_HEIGHT, none.height()) / 2,
                        Math.min(LEAST_WIDTH, none.width()),
                        Math.min(LEAST_HEIGHT, none.height())));
    }

    /// Gives a zone another area; what its members need anyway is not kept.
    public Edit resize(String zone, Area area) {
        Region region = design.layout().region(zone);
        boolean needed = Optional.ofNullable(
                        Zoning.members(design, Placement.places(design)).get(zone))
                .equals(Optional.of(area));
        return new Edit.DrawZone("Resize " + zone, zone, needed ? region.withoutArea() : region.with(area));
    }

    /// Collapses a zone, or expands it.
    public Edit fold(String zone) {
        Region region = design.layout().region(zone);
        boolean now = !region.collapsed();
        return new Edit.DrawZone((now ? "Collapse " : "Expand ") + zone, zone, region.collapsed(now));
    }
}
