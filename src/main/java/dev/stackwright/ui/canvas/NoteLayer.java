package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Element;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.ui.fx.WebLink;
import dev.stackwright.ui.session.DesignSession;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;

/// The notes on the drawing.
final class NoteLayer extends Group {

    private final DesignSession session;
    private final Map<String, NoteView> views = new HashMap<>();
    private final SpatialGrid<String> grid = new SpatialGrid<>();
    private SequencedMap<String, Note> shown;
    private final Supplier<Layers> layers;
    private Map<String, Area> moved = Map.of();

    NoteLayer(DesignSession session, Supplier<Layers> layers) {
        this.layers = layers;
        this.session = session;
        this.shown = session.design().layout().notes();
        setMouseTransparent(true);
    }

    /// Shows the notes of the design.
    void show() {
        SequencedMap<String, Note> notes = session.design().layout().notes();
        views.entrySet().removeIf(entry -> {
            boolean gone = !notes.containsKey(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
                grid.remove(entry.getKey());
            }
            return gone;
        });
        moved = Map.of();
        notes.forEach((name, note) -> {
            NoteView known = views.get(name);
            NoteView view = known == null ? fresh(name) : known;
            if (known == null || !note.equals(shown.get(name))) {
                view.show(note);
            }
            place(name);
        });
        shown = notes;
        mark();
    }

    private NoteView fresh(String name) {
        NoteView view = new NoteView();
        views.put(name, view);
        getChildren().add(view);
        return view;
    }

    /// Lets these notes be elsewhere until the next design.
    void preview(Map<String, Area> elsewhere) {
        Map<String, Area> before = moved;
        moved = Map.copyOf(elsewhere);
        before.keySet().forEach(this::place);
        moved.keySet().forEach(this::place);
    }

    private void place(String name) {
        Area area =
                moved.getOrDefault(name, session.design().layout().note(name).area());
        Optional.ofNullable(views.get(name)).ifPresent(view -> view.place(area));
        grid.put(name, new BoundingBox(area.x(), area.y(), area.width(), area.height()));
    }

    /// Marks those that are selected; these are seen even if no others are.
    void mark() {
        boolean all = layers.get().shows(Layer.NOTES);
        views.forEach((name, view) -> {
            boolean selected = session.selection().contains(Element.note(name));
            view.mark(selected);
            view.setVisible(all || selected);
        });
    }

    /// True if any note is seen.
    boolean any() {
        return views.values().stream().anyMatch(Node::isVisible);
    }

    private boolean seen(String name) {
        NoteView view = views.get(name);
        return view != null && view.isVisible();
    }

    /// What of which note is at a point.
    Optional<Spot> at(Point point, double reach) {
        return grid.around(point.x(), point.y(), reach).stream()
                .filter(this::seen)
                .flatMap(name ->
                        Spot.ofNote(name, session.design().layout().note(name).area(), point, reach).stream())
                .reduce((_, upper) -> upper);
    }

    /// The link to the web at a place of the scene.
    Optional<WebLink> webLink(Point2D scene) {
        return getChildren().reversed().stream()
                .filter(view -> view.isVisible() && view.contains(view.sceneToLocal(scene)))
                .findFirst()
                .flatMap(view -> WebLink.at(scene, view));
    }

    /// The notes that touch `area`.
    Collection<String> in(Bounds area) {
        return grid.in(area).stream().filter(this::seen).toList();
    }

    /// The space that all notes take.
    Optional<Area> extent() {
        return shown.values().stream().map(Note::area).reduce(Area::around);
    }
}
