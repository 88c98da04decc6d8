package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.ui.canvas.CardBrush.Tile;
import dev.stackwright.ui.canvas.LinkBrush.State;
import dev.stackwright.ui.canvas.LinkBrush.Stroke;
import dev.stackwright.ui.session.DesignSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// What of the drawing is painted: the links, and the cards as long as they are no nodes. What is selected or moved is
/// kept apart, with all its links.
final class PaintedDrawing implements Painting.Subject {

    private final DesignSession session;
    private final Geometry geometry;
    private final Facts facts;
    private final Marks marks;
    private final Supplier<Layers> layers;
    private boolean cards;

    PaintedDrawing(DesignSession session, Geometry geometry, Facts facts, Marks marks, Supplier<Layers> layers) {
        this.layers = layers;
        this.session = session;
        this.geometry = geometry;
        this.facts = facts;
        this.marks = marks;
    }

    /// Says whether cards are painted; true if that is something else than before.
    boolean paintCards(boolean painted) {
        boolean other = cards != painted;
        cards = painted;
        return other;
    }

    @Override
    public Painting.Layers layers(Area part) {
        Set<String> held = new HashSet<>(session.selection().components());
        held.addAll(geometry.moved());
        Bounds there = new BoundingBox(part.x(), part.y(), part.width(), part.height());
        Heap rest = new Heap(new ArrayList<>(), new ArrayList<>());
        Heap apart = new Heap(new ArrayList<>(), new ArrayList<>());
        for (Wire wire : geometry.routes().in(there)) {
            State state = marks.state(wire);
            boolean away = state == State.SELECTED || held.contains(wire.from()) || held.contains(wire.to());
            (away ? apart : rest).strokes().add(Stroke.of(wire, state));
        }
        for (String card : cards ? geometry.cards(there) : List.<String>of()) {
            (held.contains(card) ? apart : rest).tiles().add(tile(card));
        }
        apart.tiles().addAll(0, crossed(apart.strokes(), rest.tiles()));
        return new Painting.Layers(rest.scenery(), apart.scenery());
    }

    /// The cards that these links run behind: painted again above them, as the others are above the other links.
    private List<Tile> crossed(List<Stroke> links, List<Tile> tiles) {
        if (tiles.isEmpty()) {
            return List.of();
        }
        Set<String> crossed = new HashSet<>();
        links.forEach(link -> crossed.addAll(geometry.cards(link.route().bounds())));
        return tiles.stream().filter(tile -> crossed.contains(tile.name())).toList();
    }

    private record Heap(List<Stroke> strokes, List<Tile> tiles) {

        private Scenery scenery() {
            return new Scenery(List.copyOf(strokes), List.copyOf(tiles));
        }
    }

    private Tile tile(String name) {
        CardFacts card = facts(name).seen(layers.get());
        CardBrush.Look look = new CardBrush.Look(card.group(), card.leftOut(), card.gravest(), marks.look(name));
        return new Tile(card.name(), card.title(), card.mark(), look, geometry.at(name));
    }

    /// What a card says.
    CardFacts facts(String card) {
        return facts.of(session.design().topology().component(card).orElseGet(() -> Component.of(card, "")));
    }
}
