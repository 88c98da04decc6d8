package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Family;
import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;

/// Paints links, all of one look in one stroke. How a look looks is read from an invisible link, so that the style
/// sheet decides it.
final class LinkBrush {

    /// From this zoom on every link has its label and its dashes.
    private static final double DETAIL = 0.5;
    /// From this zoom on every link has its arrowhead.
    private static final double ARROWS = 0.28;

    private static final double HALF = 4;
    private static final int COARSE = 6;

    /// Pixels around what is painted of a link, for its soft edges.
    private static final double AROUND = 2;

    private final Group samples;
    private final Map<Look, LinkView> looks = new HashMap<>();
    private final LabelBrush labels = new LabelBrush();
    private boolean zooming;
    private boolean labelling = true;

    /// What a link is doing; the last is painted above the others.
    enum State {
        OPTIONAL,
        REST,
        FINDING,
        HOVER,
        SELECTED
    }

    private record Look(Family family, State state) {}

    /// A link as it is painted: two that are equal look the same.
    record Stroke(Family family, State state, LinkRoute route, String label) implements Scenery.Item {

        static Stroke of(Wire wire, State state) {
            return new Stroke(wire.family(), state, wire.route(), wire.label());
        }

        private Look look() {
            return new Look(family, state);
        }
    }

    /// A brush whose samples live in `samples`.
    LinkBrush(Group samples) {
        this.samples = samples;
    }

    /// Says whether the view is being zoomed.
    void zooming(boolean now) {
        zooming = now;
        labels.stretch(now);
    }

    /// Says whether every link has its label, or only one that stands out.
    void showLabels(boolean wanted) {
        labelling = wanted;
    }

    void paint(GraphicsContext pen, Collection<Stroke> strokes, double zoom) {
        Map<State, Map<Family, List<Stroke>>> heaps = new EnumMap<>(State.class);
        for (Stroke stroke : strokes) {
            heaps.computeIfAbsent(stroke.state(), _ -> new EnumMap<>(Family.class))
                    .computeIfAbsent(stroke.family(), _ -> new ArrayList<>())
                    .add(stroke);
        }
        heaps.values()
                .forEach(families -> families.values().forEach(heap -> {
                    LinkInk ink = ink(heap.getFirst().look());
                    lines(pen, heap, ink, zoom);
                    if (zoom >= ARROWS) {
                        arrows(pen, heap, ink);
                    }
                }));
        heaps.forEach((state, families) -> {
            if (labelled(state, zoom)) {
                families.values()
                        .forEach(heap -> labels(pen, heap, ink(heap.getFirst().look()), zoom));
            }
        });
        pen.setGlobalAlpha(1);
    }

    private boolean labelled(State state, double zoom) {
        return (labelling && zoom >= DETAIL) || state.compareTo(State.HOVER) >= 0;
    }

    /// A part of the drawing that holds all that is painted of a link, with some pixels around it.
    Area reach(Stroke stroke, double zoom) {
        Bounds bounds = stroke.route().bounds();
        Area line = new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        Area all = labelled(stroke.state(), zoom) ? line.around(label(stroke, scale(zoom))) : line;
        return all.widened(AROUND / zoom);
    }

    private Area label(Stroke stroke, double scale) {
        Point middle = stroke.route().at(stroke.route().label());
        Area label = labels.reach(stroke.label(), ink(stroke.look()));
        return new Area(
                middle.x() + label.x() * scale,
                middle.y() + label.y() * scale,
                label.width() * scale,
                label.height() * scale);
    }

    private LinkInk ink(Look look) {
        return looks.computeIfAbsent(look, this::sample).ink();
    }

    private LinkView sample(Look look) {
        LinkView sample = new LinkView();
        sample.pose(look.family(), look.state());
        samples.getChildren().add(sample);
        sample.applyCss();
        return sample;
    }

    private void lines(GraphicsContext pen, List<Stroke> strokes, LinkInk ink, double zoom) {
        pen.setGlobalAlpha(ink.opacity());
        pen.setStroke(ink.stroke());
        pen.setLineWidth(zoom < DETAIL ? ink.width() * DETAIL / zoom : ink.width());
        pen.beginPath();
        if (ink.dashes().isEmpty() || zoom < DETAIL) {
            strokes.forEach(stroke -> line(pen, stroke.route(), zoom));
        } else {
            Dashes dashes = new Dashes(pen, ink.dashes());
            strokes.forEach(stroke -> dashes.along(stroke.route()));
        }
        pen.stroke();
    }

    /// From afar a detour is as good as straight from one of its points to the next. While the view is being zoomed,
    /// a few straight pieces do for a curve, whose edges take longer to find, and from afar one for a link.
    private void line(GraphicsContext pen, LinkRoute route, double zoom) {
        pen.moveTo(route.start().x(), route.start().y());
        if (zooming && zoom < ARROWS) {
            pen.lineTo(route.end().x(), route.end().y());
            return;
        }
        int pieces = zoom < ARROWS && route.curves().size() > 1 ? 1 : COARSE;
        for (Curve curve : route.curves()) {
            if (curve.straight()) {
                pen.lineTo(curve.end().x(), curve.end().y());
            } else if (zooming || pieces == 1) {
                pieces(pen, curve, pieces);
            } else {
                whole(pen, curve);
            }
        }
    }

    private static void pieces(GraphicsContext pen, Curve curve, int pieces) {
        for (int piece = 1; piece <= pieces; piece++) {
            Point next = curve.at((double) piece / pieces);
            pen.lineTo(next.x(), next.y());
        }
    }

    private static void whole(GraphicsContext pen, Curve curve) {
        pen.bezierCurveTo(
                curve.out().x(),
                curve.out().y(),
                curve.in().x(),
                curve.in().y(),
                curve.end().x(),
                curve.end().y());
    }

    private static void arrows(GraphicsContext pen, List<Stroke> strokes, LinkInk ink) {
        pen.setFill(ink.stroke());
        pen.beginPath();
        for (Stroke stroke : strokes) {
            Point tip = stroke.route().tip();
            Point one = stroke.route().corner(-HALF);
            Point other = stroke.route().corner(HALF);
            pen.moveTo(tip.x(), tip.y());
            pen.lineTo(one.x(), one.y());
            pen.lineTo(other.x(), other.y());
            pen.closePath();
        }
        pen.fill();
    }

    private void labels(GraphicsContext pen, List<Stroke> strokes, LinkInk ink, double zoom) {
        double scale = scale(zoom);
        pen.setGlobalAlpha(ink.opacity());
        for (Stroke stroke : strokes) {
            Point middle = stroke.route().at(stroke.route().label());
            pen.save();
            pen.translate(middle.x(), middle.y());
            pen.scale(scale, scale);
            labels.paint(pen, stroke.label(), ink);
            pen.restore();
        }
    }

    private static double scale(double zoom) {
        return zoom < DETAIL ? 1 / zoom : 1;
    }
}
