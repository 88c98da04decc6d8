package dev.stackwright.ui.canvas;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Zoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;

/// All that stands on the drawing of a design, the lowest first, as nodes that show the design and do nothing: its
/// zones, notes, links and cards.
final class Figures {

    private Figures() {}

    /// The figures of `design`, with what `card` makes of each component.
    static List<Node> of(Design design, Function<Component, Node> card) {
        Topology topology = design.topology();
        Map<String, Point> places = Placement.places(design);
        List<Node> figures = new ArrayList<>();
        Zoning.areas(design, places).forEach((zone, area) -> {
            ZoneView view = new ZoneView();
            Optional<String> trust =
                    Optional.ofNullable(topology.zones().get(zone)).flatMap(Zone::trust);
            view.show(new ZoneFacts(zone, trust, false, 0, List.of()));
            view.place(area);
            figures.add(view);
        });
        design.layout().notes().values().forEach(note -> {
            NoteView view = new NoteView();
            view.show(note);
            view.place(note.area());
            figures.add(view);
        });
        LinkRoutes.of(design, places).wires().forEach(wire -> {
            LinkView view = new LinkView();
            view.setId("link-" + wire.key());
            view.show(wire);
            figures.add(view);
        });
        topology.components().values().forEach(component -> {
            Node view = card.apply(component);
            Point place = places.getOrDefault(component.name(), new Point(0, 0));
            view.relocate(place.x(), place.y());
            figures.add(view);
        });
        return figures;
    }
}
