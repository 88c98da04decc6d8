package dev.stackwright.ui.canvas;

import dev.stackwright.catalog.KindMark;
import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.fx.MarkView;
import dev.stackwright.ui.session.Placement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Screen;

/// Paints the cards when too many are in sight to be nodes: a ground with a bar in the group's hue and the badge's
/// colour, and as long as they can be read the mark and the name. How they look is read from an invisible card.
final class CardBrush {

    /// From this zoom on a card shows its mark and its name.
    private static final double NAMES = 0.36;
    /// From this zoom on a card shows its second line too.
    private static final double TITLES = 0.6;

    private static final double BAR = 28;
    private static final double GROUND = 32;
    private static final double MARK = 20;
    private static final double INSET = 12;
    private static final double TEXT = 56;
    private static final double ROOM = Placement.CARD_WIDTH - TEXT - 8;

    private final Group samples;
    private final Map<Look, CardView> looks = new HashMap<>();
    private final Map<Stamp, Image> stamps = new HashMap<>();
    private final Map<String, String> fitted = new HashMap<>();
    private final Text ruler = new Text();

    /// A card as it is painted, and where on the drawing it stands: two that are equal look the same.
    record Tile(String name, String title, KindMark mark, Look look, Point place) implements Scenery.Item {}

    /// What decides how a card looks.
    record Look(String group, boolean leftOut, Optional<Severity> gravest, Mark mark) {}

    /// How a card stands out: selected, at the other end of what is, or as one that a new link cannot or will
    /// lead to, or locked in its place.
    record Mark(boolean selected, boolean linked, boolean dimmed, boolean accepting, boolean locked) {}

    /// A mark in the size that is nearest above the one that is seen, in steps, so that few images are made.
    private record Stamp(KindMark mark, Paint tint, double pixels) {

        static Stamp of(KindMark mark, Paint tint, double zoom) {
            double seen = MARK * zoom * Screen.getPrimary().getOutputScaleX();
            return new Stamp(mark, tint, 2 * Math.ceil(seen / 2));
        }

        Image image() {
            return MarkView.image(mark, tint, pixels);
        }
    }

    /// A brush whose samples live in `samples`.
    CardBrush(Group samples) {
        this.samples = samples;
    }

    /// Paints a card whose top left corner is at `corner` of the view.
    void paint(GraphicsContext pen, Tile tile, Point corner, double zoom) {
        Look look = tile.look();
        CardInk ink = looks.computeIfAbsent(look, this::sample).ink();
        double x = Math.rint(corner.x());
        double y = Math.rint(corner.y());
        double width = Math.rint(Placement.CARD_WIDTH * zoom);
        double height = Math.rint(Placement.CARD_HEIGHT * zoom);
        double line = look.mark().selected() ? 2 : 1;
        pen.setGlobalAlpha(ink.opacity());
        pen.setFill(ink.line());
        pen.fillRect(x, y, width, height);
        pen.setFill(ink.ground());
        pen.fillRect(x + line, y + line, width - 2 * line, height - 2 * line);
        if (zoom >= NAMES) {
            pen.save();
            pen.translate(x, y);
            words(pen, tile, ink, zoom);
            pen.restore();
        } else {
            pen.setGlobalAlpha(ink.opacity() * ink.tileOpacity());
            pen.setFill(ink.tint());
            pen.fillRect(x + line, y + line, Math.rint(BAR * zoom), height - 2 * line);
            pen.setGlobalAlpha(ink.opacity());
        }
        if (look.gravest().isPresent()) {
            double size = badge(zoom);
            pen.setFill(ink.badge());
            pen.fillRect(x + width - size / 2, y - size / 2, size, size);
        }
        pen.setGlobalAlpha(1);
    }

    private static double badge(double zoom) {
        return Math.max(4, Math.rint(14 * zoom));
    }

    /// A part of the drawing that holds all that is painted of a card.
    Area reach(Tile tile, double zoom) {
        return new Area(tile.place().x(), tile.place().y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT)
                .widened((badge(zoom) / 2 + 1) / zoom);
    }

    private void words(GraphicsContext pen, Tile tile, CardInk ink, double zoom) {
        double middle = Placement.CARD_HEIGHT / 2;
        pen.setTextBaseline(VPos.CENTER);
        boolean titled = zoom >= TITLES;
        write(pen, tile.name(), ink.name(), titled ? middle - 9 : middle, zoom);
        if (titled) {
            write(pen, tile.title(), ink.title(), middle + 9, zoom);
        }
        pen.scale(zoom, zoom);
        pen.setGlobalAlpha(ink.opacity() * ink.tileOpacity());
        pen.setFill(ink.tile());
        pen.fillRect(INSET, middle - GROUND / 2, GROUND, GROUND);
        Image mark = stamps.computeIfAbsent(Stamp.of(tile.mark(), ink.tint(), zoom), Stamp::image);
        pen.drawImage(mark, INSET + (GROUND - MARK) / 2, middle - MARK / 2, MARK, MARK);
    }

    /// In letters of the size that is seen: those are kept, where letters that the pen makes smaller are drawn from
    /// their outlines each time.
    private void write(GraphicsContext pen, String text, CardInk.Ink ink, double y, double zoom) {
        pen.setFill(ink.fill());
        pen.setFont(Font.font(ink.font().getName(), ink.font().getSize() * zoom));
        pen.fillText(fit(text, ink.font()), TEXT * zoom, y * zoom);
    }

    private String fit(String text, Font font) {
        return fitted.computeIfAbsent(text, _ -> {
            ruler.setFont(font);
            String shorter = text;
            ruler.setText(text);
            while (ruler.getLayoutBounds().getWidth() > ROOM && shorter.length() > 1) {
                shorter = shorter.substring(0, shorter.length() - 1);
                ruler.setText(shorter + "…");
            }
            return ruler.getText();
        });
    }

    private CardView sample(Look look) {
        CardView sample = new CardView();
        sample.pose(look);
        samples.getChildren().add(sample);
        sample.applyCss();
        return sample;
    }
}
