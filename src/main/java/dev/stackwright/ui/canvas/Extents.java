package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Selection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// How much space things take on the drawing.
record Extents(DesignSession session, Geometry geometry, NoteLayer notes) {

    /// The space that everything takes.
    Bounds all() {
        Bounds cards = geometry.extent();
        return notes.extent().map(area -> around(cards, area)).orElse(cards);
    }

    /// The space that these elements take, if they are drawn; that of a link is its ends.
    Optional<Bounds> of(Selection selection) {
        Set<String> names = new LinkedHashSet<>(selection.components());
        session.design()
                .topology()
                .links(Set.copyOf(selection.links()))
                .forEach(link -> names.addAll(List.of(link.from(), link.to())));
        names.retainAll(geometry.places().keySet());
        Optional<Bounds> cards = names.isEmpty() ? Optional.empty() : Optional.of(geometry.extent(names));
        return Stream.concat(
                        selection.zones().stream().flatMap(zone -> geometry.zones().area(zone).stream()),
                        selection.notes().stream()
                                .map(note ->
                                        session.design().layout().note(note).area()))
                .reduce(Area::around)
                .map(area -> cards.map(bounds -> around(bounds, area)).orElseGet(() -> bounds(area)))
                .or(() -> cards);
    }

    private static Bounds around(Bounds bounds, Area area) {
        return bounds.isEmpty()
                ? bounds(area)
                : bounds(area.around(
                        new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight())));
    }

    private static Bounds bounds(Area area) {
        return new BoundingBox(area.x(), area.y(), area.width(), area.height());
    }
}
