package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import java.util.Collection;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/// What is painted and has no nodes: the dots of the grid, the links, and the cards when very many are in sight. It
/// is a little larger than the view, so that most steps of a pan only move it, and has as many pixels as the screen.
/// Colours come from invisible nodes, so that the style sheet decides them.
final class Painting extends Pane {

    private static final double APART = 24;
    private static final double CLOSEST = 12;
    private static final double MARGIN = 192;

    private final Viewport viewport;
    private final Canvas canvas = new Canvas();
    private final Rectangle dot = new Rectangle();
    private final Group samples = new Group(dot);
    private final LinkBrush links = new LinkBrush(samples);
    private final CardBrush cards = new CardBrush(samples);
    private final Scale shrink = new Scale();
    private Sight painted = new Sight(0, 0, 0, 0, 0, 0, 1);
    private boolean fresh;
    private double margin = MARGIN;

    /// What was in sight when it was painted.
    private record Sight(double x, double y, double zoom, double width, double height, double margin, double dots) {

        boolean still(Sight now) {
            return zoom == now.zoom
                    && width == now.width
                    && height == now.height
                    && dots == now.dots
                    && Math.abs(x - now.x) <= margin
                    && Math.abs(y - now.y) <= margin;
        }
    }

    /// What there is to paint.
    interface Subject {
        /// The links in a part of the drawing.
        Collection<Wire> links(Bounds sight);

        /// What a link is doing.
        LinkBrush.State state(Wire wire);

        /// The cards that are to be painted.
        List<String> painted();

        /// What a card says.
        CardFacts facts(String card);

        /// How a card looks.
        CardBrush.Look look(CardFacts facts);

        /// Where a card stands.
        Point place(String card);
    }

    Painting(Viewport viewport) {
        this.viewport = viewport;
        dot.getStyleClass().add("grid-dot");
        samples.setVisible(false);
        samples.setManaged(false);
        canvas.getTransforms().add(shrink);
        getChildren().addAll(samples, canvas);
        setMouseTransparent(true);
    }

    /// Runs `action` when the colours are others.
    void whenDyed(Runnable action) {
        dot.fillProperty().addListener(_ -> action.run());
    }

    /// Says that what was painted is out of date.
    void spoil() {
        fresh = false;
    }

    /// Says whether the view is being zoomed; then what is painted around it would never come into sight.
    void zooming(boolean now) {
        margin = now ? 0 : MARGIN;
        links.zooming(now);
    }

    /// The part of the drawing that is painted along with the part in sight.
    Bounds area() {
        double around = margin / viewport.zoom();
        Bounds sight = viewport.sight();
        return new BoundingBox(
                sight.getMinX() - around,
                sight.getMinY() - around,
                sight.getWidth() + 2 * around,
                sight.getHeight() + 2 * around);
    }

    /// True if the view has moved so little that all in sight is painted.
    boolean covers() {
        return fresh && painted.still(sight());
    }

    private Sight sight() {
        return new Sight(viewport.x(), viewport.y(), viewport.zoom(), getWidth(), getHeight(), margin, dots());
    }

    /// How many pixels of the screen a length of 1 takes, when everything is shown larger or smaller.
    private double dots() {
        return getLocalToSceneTransform().getMxx();
    }

    void paint(Subject subject) {
        if (!covers()) {
            painted = sight();
            fresh = true;
            canvas.setWidth((getWidth() + 2 * margin) * painted.dots());
            canvas.setHeight((getHeight() + 2 * margin) * painted.dots());
            shrink.setX(1 / painted.dots());
            shrink.setY(1 / painted.dots());
            paint(canvas.getGraphicsContext2D(), subject);
        }
        canvas.relocate(viewport.x() - painted.x() - painted.margin(), viewport.y() - painted.y() - painted.margin());
    }

    private void paint(GraphicsContext pen, Subject subject) {
        pen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        double zoom = viewport.zoom();
        pen.save();
        pen.scale(painted.dots(), painted.dots());
        pen.translate(margin, margin);
        dots(pen);
        pen.save();
        pen.translate(viewport.x(), viewport.y());
        pen.scale(zoom, zoom);
        links.paint(pen, subject.links(area()), zoom, subject::state);
        pen.restore();
        for (String card : subject.painted()) {
            CardFacts facts = subject.facts(card);
            cards.paint(pen, facts, subject.look(facts), viewport.view(subject.place(card)), zoom);
        }
        pen.restore();
    }

    private void dots(GraphicsContext pen) {
        pen.setFill(dot.getFill());
        double apart = APART * viewport.zoom();
        while (apart < CLOSEST) {
            apart *= 4;
        }
        double size = viewport.zoom() < 0.6 ? 1 : 1.5;
        double left = first(viewport.x() + margin, apart) - margin;
        double top = first(viewport.y() + margin, apart) - margin;
        for (double x = left; x < getWidth() + margin; x += apart) {
            for (double y = top; y < getHeight() + margin; y += apart) {
                pen.fillRect(Math.floor(x), Math.floor(y), size, size);
            }
        }
    }

    private static double first(double origin, double apart) {
        double rest = origin % apart;
        return rest < 0 ? rest + apart : rest;
    }
}
