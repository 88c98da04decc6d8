package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.ui.canvas.Scenery.Item;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Scale;

/// A piece of a painting that has pixels of its own. What else is painted need not be drawn again when it changes, and
/// as the screen is drawn again where it lies, it is as small as it can be.
final class PaintLayer {

    /// A layer that follows what is moved would otherwise be made anew for each step.
    private static final double STEP = 128;

    private final Brushes brushes;
    private final boolean grid;
    private final Canvas canvas = new Canvas();
    private final Scale shrink = new Scale();
    private Sight sight = new Sight(0, 0, 1, 0, 0, 0, 1);
    private Area cut = sight.pixels();
    private Scenery shown = Scenery.NONE;

    /// What paints on layers.
    record Brushes(GridBrush grid, LinkBrush links, CardBrush cards) {

        private Area reach(Item item, double zoom) {
            return switch (item) {
                case LinkBrush.Stroke stroke -> links.reach(stroke, zoom);
                case CardBrush.Tile tile -> cards.reach(tile, zoom);
            };
        }
    }

    /// An empty layer, with the dots of the grid or without.
    PaintLayer(Brushes brushes, boolean grid) {
        this.brushes = brushes;
        this.grid = grid;
        canvas.getTransforms().add(shrink);
    }

    Node node() {
        return canvas;
    }

    /// Paints all that can be seen anew.
    void paint(Sight seen, Scenery scenery) {
        show(seen, scenery);
        cut(sight.pixels());
        paint(cut, shown);
    }

    /// Paints what has changed in the same sight.
    void retouch(Scenery scenery) {
        Patch.between(shown, scenery, this::reach)
                .ifPresent(patch -> paint(sight.pixels(patch.area()), patch.scenery()));
        shown = scenery;
    }

    /// Paints all anew, on a layer that is no larger than that takes; nothing if the same is there already.
    void fit(Sight seen, Scenery scenery) {
        canvas.setVisible(!scenery.isEmpty());
        if (scenery.equals(shown) && seen.equals(sight)) {
            return;
        }
        show(seen, scenery);
        scenery.items().stream().map(this::reach).reduce(Area::around).ifPresent(area -> {
            Area needed = sight.pixels(area);
            cut(new Area(
                    needed.x(),
                    needed.y(),
                    stepped(needed.width(), canvas.getWidth()),
                    stepped(needed.height(), canvas.getHeight())));
            paint(cut, shown);
        });
    }

    private void show(Sight seen, Scenery scenery) {
        sight = seen;
        shown = scenery;
        shrink.setX(1 / sight.dots());
        shrink.setY(1 / sight.dots());
    }

    /// Forgets what it shows.
    void clear() {
        shown = Scenery.NONE;
    }

    private static double stepped(double needed, double now) {
        return now >= needed && now <= needed + 2 * STEP ? now : Math.ceil(needed / STEP) * STEP;
    }

    private void cut(Area pixels) {
        cut = pixels;
        canvas.setWidth(pixels.width());
        canvas.setHeight(pixels.height());
    }

    private Area reach(Item item) {
        return brushes.reach(item, sight.zoom());
    }

    /// Lays it where it belongs, the drawing having moved since it was painted.
    void lay(Sight now) {
        canvas.relocate(
                now.x() - sight.x() - sight.margin() + cut.x() / sight.dots(),
                now.y() - sight.y() - sight.margin() + cut.y() / sight.dots());
    }

    /// Paints these pixels and no others.
    private void paint(Area pixels, Scenery scenery) {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.save();
        pen.translate(-cut.x(), -cut.y());
        pen.beginPath();
        pen.rect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        pen.clip();
        pen.clearRect(pixels.x(), pixels.y(), pixels.width(), pixels.height());
        pen.scale(sight.dots(), sight.dots());
        pen.translate(sight.margin(), sight.margin());
        if (grid) {
            brushes.grid().paint(pen, sight, view(pixels));
        }
        pen.save();
        pen.translate(sight.x(), sight.y());
        pen.scale(sight.zoom(), sight.zoom());
        brushes.links().paint(pen, scenery.strokes(), sight.zoom());
        pen.restore();
        for (CardBrush.Tile tile : scenery.tiles()) {
            brushes.cards().paint(pen, tile, sight.view(tile.place()), sight.zoom());
        }
        pen.restore();
    }

    private Area view(Area pixels) {
        return new Area(
                pixels.x() / sight.dots() - sight.margin(),
                pixels.y() / sight.dots() - sight.margin(),
                pixels.width() / sight.dots(),
                pixels.height() / sight.dots());
    }
}
