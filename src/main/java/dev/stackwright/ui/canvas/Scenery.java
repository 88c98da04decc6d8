package dev.stackwright.ui.canvas;

import dev.stackwright.ui.canvas.CardBrush.Tile;
import dev.stackwright.ui.canvas.LinkBrush.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The links and the cards that a layer shows, those above others last. Two that are equal look the same.
record Scenery(List<Stroke> strokes, List<Tile> tiles) {

    /// Nothing at all.
    static final Scenery NONE = new Scenery(List.of(), List.of());

    /// One thing that is painted.
    sealed interface Item permits Stroke, Tile {}

    boolean isEmpty() {
        return strokes.isEmpty() && tiles.isEmpty();
    }

    List<Item> items() {
        List<Item> all = new ArrayList<>(strokes);
        all.addAll(tiles);
        return all;
    }

    Scenery only(Predicate<Item> wanted) {
        return new Scenery(
                strokes.stream().filter(wanted).toList(),
                tiles.stream().filter(wanted).toList());
    }
}
