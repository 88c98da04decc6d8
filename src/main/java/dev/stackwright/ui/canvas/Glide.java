package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Elsewhere;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;

/// Lets cards and zones move from where they stood to where the design says, so that the eye can follow them.
final class Glide extends Transition {

    private static final Duration LASTS = Duration.millis(240);
    /// So many cards can be followed by no eye, nor moved within a frame.
    private static final int MOST = 400;

    private final Drawing drawing;
    private final BooleanSupplier still;
    private Map<String, Point> cards = Map.of();
    private Map<String, Area> zones = Map.of();

    /// Nothing moves yet, nor ever while `still` holds.
    Glide(Drawing drawing, BooleanSupplier still) {
        this.drawing = drawing;
        this.still = still;
        setCycleDuration(LASTS);
        setInterpolator(Interpolator.EASE_BOTH);
        setOnFinished(_ -> drawing.preview(Elsewhere.NONE));
    }

    /// Does what lets things stand elsewhere, and then lets them move there.
    void along(Runnable change) {
        end();
        Map<String, Point> cardsBefore = Map.copyOf(drawing.places());
        Map<String, Area> zonesBefore = Map.copyOf(drawing.zones());
        change.run();
        cards = others(cardsBefore, drawing.places());
        zones = others(zonesBefore, drawing.zones());
        if (!still.getAsBoolean() && !cards.isEmpty() && cards.size() <= MOST) {
            interpolate(0);
            playFromStart();
        }
    }

    /// True while something moves.
    boolean moves() {
        return getStatus() == Status.RUNNING;
    }

    /// Lets everything be where it belongs at once.
    void end() {
        if (moves()) {
            stop();
            drawing.preview(Elsewhere.NONE);
        }
    }

    @Override
    protected void interpolate(double part) {
        SequencedMap<String, Point> moved = new LinkedHashMap<>();
        cards.forEach((name, from) ->
                moved.put(name, between(from, drawing.places().getOrDefault(name, from), part)));
        SequencedMap<String, Area> drawn = new LinkedHashMap<>();
        zones.forEach((name, from) ->
                drawn.put(name, between(from, drawing.zones().getOrDefault(name, from), part)));
        drawing.preview(new Elsewhere(moved, drawn, new LinkedHashMap<>(), new LinkedHashMap<>()));
    }

    /// What of `before` is elsewhere now.
    private static <T> Map<String, T> others(Map<String, T> before, Map<String, T> now) {
        Map<String, T> others = new HashMap<>(before);
        others.entrySet().removeIf(entry -> {
            T there = now.get(entry.getKey());
            return there == null || there.equals(entry.getValue());
        });
        return others;
    }

    private static Point between(Point from, Point to, double part) {
        return new Point(between(from.x(), to.x(), part), between(from.y(), to.y(), part));
    }

    private static Area between(Area from, Area to, double part) {
        return new Area(
                between(from.x(), to.x(), part),
                between(from.y(), to.y(), part),
                between(from.width(), to.width(), part),
                between(from.height(), to.height(), part));
    }

    private static double between(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
