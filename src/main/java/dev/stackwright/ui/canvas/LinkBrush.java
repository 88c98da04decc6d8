package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Family;
import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private final Group samples;
    private final Map<Look, LinkView> looks = new HashMap<>();
    private final LabelBrush labels = new LabelBrush();

    /// What a link is doing; the last is painted above the others.
    enum State {
        OPTIONAL,
        REST,
        FINDING,
        HOVER,
        SELECTED
    }

    private record Look(Family family, State state) {}

    /// What the brush asks of each link.
    interface States {
        /// How the link is to be painted.
        State of(Wire wire);
    }

    /// A brush whose samples live in `samples`.
    LinkBrush(Group samples) {
        this.samples = samples;
    }

    /// Says whether the view is being zoomed.
    void zooming(boolean now) {
        labels.stretch(now);
    }

    void paint(GraphicsContext pen, Collection<Wire> wires, double zoom, States states) {
        Map<State, Map<Family, List<Wire>>> heaps = new EnumMap<>(State.class);
        for (Wire wire : wires) {
            heaps.computeIfAbsent(states.of(wire), _ -> new EnumMap<>(Family.class))
                    .computeIfAbsent(wire.family(), _ -> new ArrayList<>())
                    .add(wire);
        }
        heaps.forEach((state, families) -> families.forEach((family, heap) -> {
            LinkInk ink = ink(new Look(family, state));
            lines(pen, heap, ink, zoom);
            if (zoom >= ARROWS) {
                arrows(pen, heap, ink);
            }
        }));
        heaps.forEach((state, families) -> {
            if (zoom >= DETAIL || state.compareTo(State.HOVER) >= 0) {
                families.forEach((family, heap) -> labels(pen, heap, ink(new Look(family, state)), zoom));
            }
        });
        pen.setGlobalAlpha(1);
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

    private static void lines(GraphicsContext pen, List<Wire> wires, LinkInk ink, double zoom) {
        pen.setGlobalAlpha(ink.opacity());
        pen.setStroke(ink.stroke());
        pen.setLineWidth(zoom < DETAIL ? ink.width() * DETAIL / zoom : ink.width());
        pen.setLineDashes(
                zoom < DETAIL
                        ? new double[0]
                        : ink.dashes().stream().mapToDouble(Double::doubleValue).toArray());
        pen.beginPath();
        for (Wire wire : wires) {
            LinkRoute route = wire.route();
            pen.moveTo(route.start().x(), route.start().y());
            pen.bezierCurveTo(
                    route.out().x(),
                    route.out().y(),
                    route.in().x(),
                    route.in().y(),
                    route.end().x(),
                    route.end().y());
        }
        pen.stroke();
    }

    private static void arrows(GraphicsContext pen, List<Wire> wires, LinkInk ink) {
        pen.setFill(ink.stroke());
        pen.beginPath();
        for (Wire wire : wires) {
            Point tip = wire.route().tip();
            Point one = wire.route().corner(-HALF);
            Point other = wire.route().corner(HALF);
            pen.moveTo(tip.x(), tip.y());
            pen.lineTo(one.x(), one.y());
            pen.lineTo(other.x(), other.y());
            pen.closePath();
        }
        pen.fill();
    }

    private void labels(GraphicsContext pen, List<Wire> wires, LinkInk ink, double zoom) {
        double scale = zoom < DETAIL ? 1 / zoom : 1;
        pen.setGlobalAlpha(ink.opacity());
        for (Wire wire : wires) {
            Point middle = wire.route().at(wire.route().label());
            pen.save();
            pen.translate(middle.x(), middle.y());
            pen.scale(scale, scale);
            labels.paint(pen, wire.label(), ink);
            pen.restore();
        }
    }
}
