package dev.stackwright.ui.fx;

import dev.stackwright.catalog.KindMark;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/// The mark of a kind; its size, which is its preferred width, and its colour come from the style sheet.
public final class MarkView extends Region {

    private final SVGPath lines;
    private final Scale scale = new Scale();

    /// Shows `mark`.
    public MarkView(KindMark mark) {
        lines = lines(mark);
        lines.getStyleClass().add("lines");
        lines.setManaged(false);
        lines.getTransforms().add(scale);
        getStyleClass().add("kind-mark");
        prefHeightProperty().bind(prefWidthProperty());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().add(lines);
    }

    /// The mark as an image of this size and colour, for where it is painted more often than lines could be.
    public static Image image(KindMark mark, Paint ink, double size) {
        SVGPath lines = lines(mark);
        lines.setStroke(ink);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(new Scale(size / KindMark.SIDE, size / KindMark.SIDE));
        parameters.setViewport(new Rectangle2D(0, 0, size, size));
        return lines.snapshot(parameters, null);
    }

    private static SVGPath lines(KindMark mark) {
        SVGPath lines = new SVGPath();
        lines.setContent(mark.lines());
        lines.setFill(null);
        lines.setStrokeWidth(KindMark.WIDTH);
        lines.setStrokeLineCap(StrokeLineCap.ROUND);
        lines.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return lines;
    }

    /// The colour of its lines.
    public Paint ink() {
        return lines.getStroke();
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / KindMark.SIDE);
        scale.setY(getHeight() / KindMark.SIDE);
    }
}
