package dev.stackwright.ui.canvas;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Whether the view has left the design behind: there is something, and none of it is in sight.
final class Away {

    private final Geometry geometry;
    private final NoteLayer notes;
    private final ZoneLayer zones;
    private final ReadOnlyBooleanWrapper left = new ReadOnlyBooleanWrapper();

    Away(Geometry geometry, NoteLayer notes, ZoneLayer zones) {
        this.geometry = geometry;
        this.notes = notes;
        this.zones = zones;
    }

    /// True while the design is left behind.
    ReadOnlyBooleanProperty property() {
        return left.getReadOnlyProperty();
    }

    /// Looks again, these cards being in sight; as long as there are any, that is all there is to see.
    void look(List<String> cards, Bounds sight) {
        left.set(cards.isEmpty() && something() && nothingIn(sight));
    }

    private boolean something() {
        return !geometry.places().isEmpty() || notes.any() || zones.any();
    }

    private boolean nothingIn(Bounds sight) {
        return notes.in(sight).isEmpty()
                && geometry.routes().in(sight).isEmpty()
                && geometry.zones().areas().entrySet().stream()
                        .noneMatch(zone -> zones.seen(zone.getKey())
                                && sight.intersects(new BoundingBox(
                                        zone.getValue().x(),
                                        zone.getValue().y(),
                                        zone.getValue().width(),
                                        zone.getValue().height())));
    }
}
