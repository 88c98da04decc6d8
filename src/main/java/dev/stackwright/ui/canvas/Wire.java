package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.LinkRoute.Side;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A link as it is drawn. Its way changes with the cards at its ends; the rest is fixed.
final class Wire {

    private final Link link;
    private final String key;
    private final Family family;
    private final String label;
    private double part = 0.5;
    private Point start = new Point(0, 0);
    private Point tip = start;
    private @Nullable LinkRoute route;

    Wire(Link link) {
        this.link = link;
        this.key = link.key();
        this.family = Pattern.of(link.pattern()).map(Pattern::family).orElse(Family.REQUEST);
        this.label = link.name().map(name -> link.pattern() + " · " + name).orElse(link.pattern());
    }

    Link link() {
        return link;
    }

    String key() {
        return key;
    }

    Family family() {
        return family;
    }

    String label() {
        return label;
    }

    /// The way that it takes.
    LinkRoute route() {
        return Objects.requireNonNull(route, key);
    }

    /// Says at which part of the way its label stands if it runs up or down.
    void labelAt(double where) {
        part = where;
    }

    /// Fixes one end.
    void anchor(boolean leaving, Point place) {
        if (leaving) {
            start = place;
        } else {
            tip = place;
        }
    }

    /// Finds the way between the two ends that are fixed.
    void run(Side departure) {
        LinkRoute direct = LinkRoute.between(start, departure, tip, departure.opposite());
        route = departure.horizontal() ? direct : direct.labelledAt(part);
    }
}
