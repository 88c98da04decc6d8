package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A link as it is drawn, or several as one line where they come from or go into a collapsed zone alike. Its
/// way changes with what stands at its ends and between them; the rest is fixed.
final class Wire {

    private final String from;
    private final String to;
    private final List<Link> links;
    private final List<Element> elements;
    private final Family family;
    private final String label;
    private double part = 0.5;
    private Point start = new Point(0, 0);
    private Point tip = start;
    private Side departure = Side.RIGHT;
    private Side arrival = Side.LEFT;
    private @Nullable LinkRoute route;

    Wire(Link link) {
        this(link.from(), link.to(), List.of(link));
    }

    Wire(String from, String to, List<Link> links) {
        this.from = from;
        this.to = to;
        this.links = List.copyOf(links);
        this.elements = links.stream().map(Element::link).toList();
        List<Family> families = links.stream().map(Wire::family).distinct().toList();
        this.family = families.size() == 1 ? families.getFirst() : Family.REQUEST;
        this.label = label(this.links);
    }

    private static Family family(Link link) {
        return Pattern.of(link.pattern()).map(Pattern::family).orElse(Family.REQUEST);
    }

    private static String label(List<Link> links) {
        Link first = links.getFirst();
        if (links.size() == 1) {
            return first.name().map(name -> first.pattern() + " · " + name).orElse(first.pattern());
        }
        boolean alike = links.stream().allMatch(link -> link.pattern().equals(first.pattern()));
        return links.size() + " " + (alike ? first.pattern() : "links");
    }

    /// What stands at its beginning: a card, or the box of a zone.
    String from() {
        return from;
    }

    /// What stands at its end: a card, or the box of a zone.
    String to() {
        return to;
    }

    /// The links that it stands for, in the order of the design; mostly one.
    List<Link> links() {
        return links;
    }

    /// The same as elements, made once: every frame asks for those of all links in sight.
    List<Element> elements() {
        return elements;
    }

    /// The key of its first link.
    String key() {
        return links.getFirst().key();
    }

    Family family() {
        return family;
    }

    String label() {
        return label;
    }

    /// The way that it takes.
    LinkRoute route() {
        return Objects.requireNonNull(route, this::key);
    }

    /// Says at which part of the way its label stands if it runs up or down.
    void labelAt(double where) {
        part = where;
    }

    /// Fixes one end at a side of what stands there.
    void anchor(boolean leaving, Side side, Point place) {
        if (leaving) {
            start = place;
            departure = side;
        } else {
            tip = place;
            arrival = side;
        }
    }

    /// The two ends that are fixed.
    Detour.Ends ends() {
        return new Detour.Ends(start, departure, tip, arrival);
    }

    /// Takes this way between the two ends that are fixed.
    void run(LinkRoute way) {
        route = departure.horizontal() || way.curves().size() > 1 ? way : way.labelledAt(part);
    }
}
