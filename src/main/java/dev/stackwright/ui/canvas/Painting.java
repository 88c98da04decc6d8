package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import javafx.scene.Group;
import javafx.scene.layout.Pane;

/// What is painted and has no nodes: the dots of the grid, the links, and the cards when very many are in sight. It
/// is a little larger than the view, so that most steps of a pan only move it, and has as many pixels as the screen. As
/// long as the view stays, only what has changed is painted anew, and what is selected or moved lies on a layer of its
/// own above the rest. Colours come from invisible nodes, so that the style sheet decides them.
final class Painting extends Pane {

    private static final double MARGIN = 192;

    private final Viewport viewport;
    private final Group samples = new Group();
    private final PaintLayer.Brushes brushes =
            new PaintLayer.Brushes(new GridBrush(samples), new LinkBrush(samples), new CardBrush(samples));
    private final PaintLayer rest = new PaintLayer(brushes, true);
    private final PaintLayer apart = new PaintLayer(brushes, false);
    private Sight painted = new Sight(0, 0, 1, 0, 0, 0, 1);
    private boolean fresh;
    /// True if nothing that is painted can stay, as colours, grid or labels are others.
    private boolean dyed;
    private double margin = MARGIN;

    /// What there is to paint.
    interface Subject {
        /// What there is in a part of the drawing.
        Layers layers(Area part);
    }

    /// What is painted, and what is painted apart from it because it is what the user is working with.
    record Layers(Scenery rest, Scenery apart) {}

    Painting(Viewport viewport) {
        this.viewport = viewport;
        samples.setVisible(false);
        samples.setManaged(false);
        getChildren().addAll(samples, rest.node(), apart.node());
        setMouseTransparent(true);
    }

    /// Runs `action` when the colours are others.
    void whenDyed(Runnable action) {
        brushes.grid().whenDyed(() -> {
            dyed = true;
            action.run();
        });
    }

    /// Paints the dots of the grid from now on, or leaves them out.
    void showGrid(boolean wanted) {
        brushes.grid().show(wanted);
        dyed = true;
    }

    /// Paints the labels of all links from now on, or only of those that stand out.
    void showLabels(boolean wanted) {
        brushes.links().showLabels(wanted);
        dyed = true;
    }

    /// Says that what was painted is out of date.
    void spoil() {
        fresh = false;
    }

    /// Says whether the view is being zoomed; then what is painted around it would never come into sight.
    void zooming(boolean now) {
        margin = now ? 0 : MARGIN;
        brushes.links().zooming(now);
    }

    /// True if the view has moved so little that all in sight is painted.
    boolean covers() {
        return fresh && painted.shows(sight());
    }

    private Sight sight() {
        double dots = getLocalToSceneTransform().getMxx();
        return new Sight(viewport.x(), viewport.y(), viewport.zoom(), getWidth(), getHeight(), margin, dots);
    }

    /// Brings it up to date.
    void paint(Subject subject) {
        Sight now = sight();
        if (!covers()) {
            boolean same = !dyed && painted.shows(now);
            painted = same ? painted : now;
            Layers layers = subject.layers(painted.area());
            if (same) {
                rest.retouch(layers.rest());
            } else {
                rest.paint(painted, layers.rest());
            }
            if (dyed) {
                apart.clear();
            }
            apart.fit(painted, layers.apart());
            fresh = true;
            dyed = false;
        }
        rest.lay(now);
        apart.lay(now);
    }
}
