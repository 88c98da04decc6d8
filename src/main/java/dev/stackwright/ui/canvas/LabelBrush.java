package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Paints the labels of links, each around the origin of the pen: in letters, or while the view is zoomed as images
/// that are stretched, as letters are drawn anew for each size.
final class LabelBrush {

    private static final double HEIGHT = 16;
    private static final double PADDING = 5;
    /// How many times as large as life an image is, so that it is sharp from there on down.
    private static final double SHARP = 2;
    /// The most images that are kept.
    private static final int MOST = 500;
    /// The most images that are made at once; other labels are in letters until it is their turn.
    private static final int AT_ONCE = 8;

    private final Map<String, Double> widths = new HashMap<>();
    private final Map<Stamp, Image> stamps = new HashMap<>();
    private final Text ruler = new Text();
    private boolean stretched;
    private int spare;

    private record Stamp(String text, LinkInk ink) {}

    /// Says whether the labels that are painted next may be stretched images.
    void stretch(boolean may) {
        stretched = may;
        spare = AT_ONCE;
        if (stamps.size() > MOST) {
            stamps.clear();
        }
    }

    void paint(GraphicsContext pen, String text, LinkInk ink) {
        Optional<Image> stamp = stretched ? stamp(new Stamp(text, ink)) : Optional.empty();
        stamp.ifPresentOrElse(
                image -> pen.drawImage(
                        image, left(text, ink), -HEIGHT / 2, image.getWidth() / SHARP, image.getHeight() / SHARP),
                () -> write(pen, text, ink));
    }

    private Optional<Image> stamp(Stamp stamp) {
        if (!stamps.containsKey(stamp) && spare > 0) {
            spare--;
            stamps.put(stamp, image(stamp.text(), stamp.ink()));
        }
        return Optional.ofNullable(stamps.get(stamp));
    }

    private Image image(String text, LinkInk ink) {
        Canvas canvas = new Canvas(SHARP * width(text, ink.font()), SHARP * HEIGHT);
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.scale(SHARP, SHARP);
        pen.translate(-left(text, ink), HEIGHT / 2);
        write(pen, text, ink);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        return canvas.snapshot(parameters, null);
    }

    private void write(GraphicsContext pen, String text, LinkInk ink) {
        double width = width(text, ink.font());
        double left = left(text, ink);
        pen.setFill(ink.ground());
        pen.fillRoundRect(left, -HEIGHT / 2, width, HEIGHT, HEIGHT, HEIGHT);
        ink.border().ifPresent(border -> {
            pen.setStroke(border);
            pen.setLineWidth(1);
            pen.setLineDashes();
            pen.strokeRoundRect(left + 0.5, 0.5 - HEIGHT / 2, width - 1, HEIGHT - 1, HEIGHT, HEIGHT);
        });
        pen.setFont(ink.font());
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        pen.setFill(ink.text());
        pen.fillText(text, 0, 0);
    }

    /// The part around the origin that a label takes.
    Area reach(String text, LinkInk ink) {
        return new Area(left(text, ink), -HEIGHT / 2, width(text, ink.font()), HEIGHT);
    }

    private double left(String text, LinkInk ink) {
        return -Math.rint(width(text, ink.font()) / 2);
    }

    private double width(String text, Font font) {
        return widths.computeIfAbsent(text, _ -> {
            ruler.setFont(font);
            ruler.setText(text);
            return Math.ceil(ruler.getLayoutBounds().getWidth()) + 2 * PADDING;
        });
    }
}
