package dev.stackwright.ui.canvas;

import dev.stackwright.model.Element;
import dev.stackwright.ui.session.DesignSession;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;

/// The zones as nodes: regions lie below the links, the boxes of collapsed zones above them.
final class ZoneLayer {

    private final DesignSession session;
    private final ZoneAreas areas;
    private final Group regions = new Group();
    private final Group boxes = new Group();
    private final Map<String, ZoneView> views = new HashMap<>();
    private Map<String, ZoneFacts> shown = Map.of();
    private final Supplier<Layers> layers;
    private Optional<String> target = Optional.empty();

    ZoneLayer(DesignSession session, ZoneAreas areas, Supplier<Layers> layers) {
        this.layers = layers;
        this.session = session;
        this.areas = areas;
        regions.setMouseTransparent(true);
        boxes.setMouseTransparent(true);
    }

    Group regions() {
        return regions;
    }

    Group boxes() {
        return boxes;
    }

    /// Shows what the design says now.
    void show(Optional<Element> hovered) {
        SequencedMap<String, ZoneFacts> facts = ZoneFacts.of(session);
        facts.replaceAll((_, now) -> now.seen(layers.get()));
        views.entrySet().removeIf(entry -> {
            boolean gone = !facts.containsKey(entry.getKey());
            if (gone) {
                regions.getChildren().remove(entry.getValue());
                boxes.getChildren().remove(entry.getValue());
            }
            return gone;
        });
        facts.forEach((zone, now) -> {
            ZoneView view = views.computeIfAbsent(zone, _ -> new ZoneView());
            Group layer = now.collapsed() ? boxes : regions;
            if (!layer.getChildren().contains(view)) {
                regions.getChildren().remove(view);
                boxes.getChildren().remove(view);
                layer.getChildren().add(view);
            }
            if (!now.equals(shown.get(zone))) {
                view.show(now);
            }
        });
        shown = facts;
        place();
        mark(hovered);
    }

    /// Puts every zone where it is now.
    void place() {
        views.forEach((zone, view) -> areas.area(zone).ifPresent(view::place));
    }

    /// Marks the zone that what is dragged would fall into.
    void target(Optional<String> zone, Optional<Element> hovered) {
        if (!target.equals(zone)) {
            target = zone;
            mark(hovered);
        }
    }

    /// Marks what is selected and what the mouse is over. A zone that is selected or aimed at is seen even if no others
    /// are, and so is the box of a collapsed one, which stands for what is in it.
    void mark(Optional<Element> hovered) {
        boolean all = layers.get().shows(Layer.ZONES);
        views.forEach((zone, view) -> {
            Element element = Element.zone(zone);
            boolean selected = session.selection().contains(element);
            boolean aimed = target.equals(Optional.of(zone));
            view.mark(selected, hovered.equals(Optional.of(element)), aimed);
            view.setVisible(all || selected || aimed || areas.collapsed(zone));
        });
    }

    /// True if any zone is seen.
    boolean any() {
        return views.values().stream().anyMatch(Node::isVisible);
    }

    /// True if a zone is seen.
    boolean seen(String zone) {
        ZoneView view = views.get(zone);
        return view != null && view.isVisible();
    }
}
