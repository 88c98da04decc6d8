package dev.stackwright.ui.canvas;

import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What stands out on the drawing: what is selected, what the mouse is over, and what a link that is drawn may reach.
final class Marks {

    private final DesignSession session;
    private final Function<String, List<String>> neighbours;
    private Optional<Element> hovered = Optional.empty();
    private Optional<Targets> targets = Optional.empty();
    private Set<String> locked = Set.of();
    private Set<String> ends = new HashSet<>();
    private final IdentityHashMap<Wire, LinkBrush.State> calm = new IdentityHashMap<>();
    private final Supplier<Layers> layers;
    private Judgement judgement = Judgement.NONE;
    private Layers shown = Layers.ALL;

    /// What a link that is being drawn may reach, and the card under the mouse.
    private record Targets(String source, Predicate<String> fitting, Optional<String> under) {

        boolean dims(String card) {
            return !card.equals(source) && !fitting.test(card);
        }

        boolean accepts(String card) {
            return under.equals(Optional.of(card)) && fitting.test(card);
        }
    }

    /// Marks that follow what is selected; `neighbours` tells what a card is linked with.
    Marks(DesignSession session, Function<String, List<String>> neighbours, Supplier<Layers> layers) {
        this.session = session;
        this.layers = layers;
        this.neighbours = neighbours;
    }

    /// What the mouse is over.
    Optional<Element> hovered() {
        return hovered;
    }

    /// Says what the mouse is over; true if that is something else than before.
    boolean hover(Optional<Element> element) {
        boolean other = !element.equals(hovered);
        hovered = element;
        if (other) {
            follow();
        }
        return other;
    }

    /// Marks every card as one that a link from `source` could reach or not.
    void target(String source, Predicate<String> fitting, Optional<String> under) {
        targets = Optional.of(new Targets(source, fitting, under));
    }

    /// Marks no card as a target any more.
    void untarget() {
        targets = Optional.empty();
    }

    /// Looks anew for the other ends of what is selected or under the mouse.
    void follow() {
        locked = session.design().layout().locked();
        ends = new HashSet<>();
        session.design()
                .topology()
                .links(Set.copyOf(session.selection().links()))
                .forEach(this::join);
        switch (hovered.orElse(Element.design())) {
            case Element.OfLink(String key) ->
                session.design().topology().link(key).ifPresent(this::join);
            case Element.OfComponent(String name) -> ends.addAll(neighbours.apply(name));
            case Element.OfZone _, Element.OfNote _, Element.OfDesign _ -> {}
        }
    }

    private void join(Link link) {
        ends.addAll(List.of(link.from(), link.to()));
    }

    /// Marks a card.
    void mark(String name, CardView card) {
        card.mark(look(name));
    }

    /// How a card stands out.
    CardBrush.Mark look(String name) {
        return new CardBrush.Mark(
                session.selection().contains(Element.component(name)),
                ends.contains(name),
                targets.filter(linking -> linking.dims(name)).isPresent(),
                targets.filter(linking -> linking.accepts(name)).isPresent(),
                locked.contains(name));
    }

    /// How a line stands out.
    LinkBrush.State state(Wire wire) {
        if (any(wire, session.selection()::contains)) {
            return LinkBrush.State.SELECTED;
        }
        if (hovered.filter(element -> lights(element, wire)).isPresent()) {
            return LinkBrush.State.HOVER;
        }
        return calm(wire);
    }

    /// How a line looks that nobody points at: asked for all that are in sight in each frame, found once a judgement.
    @SuppressWarnings("ReferenceEquality") // a judgement is immutable, and comparing two takes longer than a frame
    private LinkBrush.State calm(Wire wire) {
        if (judgement != session.judgement() || shown != layers.get()) {
            judgement = session.judgement();
            shown = layers.get();
            calm.clear();
        }
        return calm.computeIfAbsent(wire, this::judged);
    }

    private LinkBrush.State judged(Wire wire) {
        if (shown.shows(Layer.FINDINGS)
                && any(wire, element -> !judgement.on(element).isEmpty())) {
            return LinkBrush.State.FINDING;
        }
        return wire.links().stream().allMatch(Link::optional) ? LinkBrush.State.OPTIONAL : LinkBrush.State.REST;
    }

    private static boolean any(Wire wire, Predicate<Element> test) {
        for (Element element : wire.elements()) {
            if (test.test(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lights(Element element, Wire wire) {
        return switch (element) {
            case Element.OfLink _ -> wire.elements().contains(element);
            case Element.OfComponent(String name) -> wire.links().stream().anyMatch(link -> link.touches(name));
            case Element.OfZone(String name) ->
                wire.from().equals(Wires.box(name)) || wire.to().equals(Wires.box(name));
            case Element.OfNote _, Element.OfDesign _ -> false;
        };
    }
}
