package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.LinkBrush.Stroke;
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
/// is a little larger than the view, so that most steps of a pan only move it, and has as many pixels as the screen. As
/// long as the view stays, only what links have changed is painted anew.
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
    private List<Stroke> strokes = List.of();
    private boolean fresh;
    /// True if nothing that is painted can stay, as the colours are others or cards are painted too.
    private boolean anew;
    private double margin = MARGIN;

    /// What was in sight when it was painted.
    private record Sight(double x, double y, double zoom, double width, double height, double margin, double dots) {

        boolean still(Sight now) {
            return zoom == now.zoom
                    && width == now.width
                    && height == now.height
                    && margin == now.margin
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
        dot.fillProperty().addListener(_ -> {
            anew = true;
            action.run();
        });
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
        Area area = area(sight());
        return new BoundingBox(area.x(), area.y(), area.width(), area.height());
    }

    private static Area area(Sight sight) {
        return new Area(
                -(sight.x() + sight.margin()) / sight.zoom(),
                -(sight.y() + sight.margin()) / sight.zoom(),
                (sight.width() + 2 * sight.margin()) / sight.zoom(),
                (sight.height() + 2 * sight.margin()) / sight.zoom());
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
            boolean same = !anew && painted.still(sight()) && subject.painted().isEmpty();
            fresh = true;
            if (same) {
                retouch(subject);
            } else {
                whole(subject);
            }
        }
        canvas.relocate(viewport.x() - painted.x() - painted.margin(), viewport.y() - painted.y() - painted.margin());
    }

    private void whole(Subject subject) {
        anew = !subject.painted().isEmpty();
        painted = sight();
        canvas.setWidth((getWidth() + 2 * margin) * painted.dots());
        canvas.setHeight((getHeight() + 2 * margin) * painted.dots());
        shrink.setX(1 / painted.dots());
        shrink.setY(1 / painted.dots());
        strokes = strokes(subject);
        paint(new Area(0, 0, Math.ceil(canvas.getWidth()), Math.ceil(canvas.getHeight())), strokes, subject);
    }

    private void retouch(Subject subject) {
        List<Stroke> before = strokes;
        strokes = strokes(subject);
        Patch.between(before, strokes, stroke -> links.reach(stroke, painted.zoom()))
                .ifPresent(patch -> paint(pixels(patch.area()), patch.strokes(), subject));
    }

    private List<Stroke> strokes(Subject subject) {
        Area area = area(painted);
        Bounds there = new BoundingBox(area.x(), area.y(), area.width(), area.height());
        return subject.links(there).stream()
                .map(wire -> Stroke.of(wire, subject.state(wire)))
                .toList();
    }

    /// The pixels of the canvas that show a part of the drawing.
    private Area pixels(Area area) {
        double left = (area.x() * painted.zoom() + painted.x() + painted.margin()) * painted.dots();
        double top = (area.y() * painted.zoom() + painted.y() + painted.margin()) * painted.dots();
        double pixel = painted.zoom() * painted.dots();
        return Area.between(
                        Math.floor(left) - 1,
                        Math.floor(top) - 1,
                        Math.ceil(left + area.width() * pixel) + 1,
                        Math.ceil(top + area.height() * pixel) + 1)
                .within(new Area(0, 0, Math.ceil(canvas.getWidth()), Math.ceil(canvas.getHeight())));
    }

    /// Paints these pixels and no others.
    private void paint(Area pixels, List<Stroke> shown, Subject subject) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        double zoom = painted.zoom();
        pen.save();
        pen.beginPath();
        pen.rect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        pen.clip();
        pen.clearRect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        pen.scale(painted.dots(), painted.dots());
        pen.translate(painted.margin(), painted.margin());
        dots(pen, pixels);
        pen.save();
        pen.translate(painted.x(), painted.y());
        pen.scale(zoom, zoom);
        links.paint(pen, shown, zoom);
        pen.restore();
        for (String card : subject.painted()) {
            CardFacts facts = subject.facts(card);
            cards.paint(pen, facts, subject.look(facts), viewport.view(subject.place(card)), zoom);
        }
        pen.restore();
    }

    private void dots(GraphicsContext pen, Area pixels) {
        pen.setFill(dot.getFill());
        double apart = APART * painted.zoom();
        while (apart < CLOSEST) {
            apart *= 4;
        }
        double size = painted.zoom() < 0.6 ? 1 : 1.5;
        double left = pixels.x() / painted.dots() - painted.margin() - painted.x();
        double top = pixels.y() / painted.dots() - painted.margin() - painted.y();
        double right = left + pixels.width() / painted.dots();
        double bottom = top + pixels.height() / painted.dots();
        for (double column = Math.floor(left / apart); column * apart < right; column++) {
            for (double row = Math.floor(top / apart); row * apart < bottom; row++) {
                double x = Math.floor(painted.x() + column * apart);
                pen.fillRect(x, Math.floor(painted.y() + row * apart), size, size);
            }
        }
    }
}
