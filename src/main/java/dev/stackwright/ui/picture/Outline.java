package dev.stackwright.ui.picture;

import java.util.Locale;
import java.util.StringJoiner;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// The outline of a shape as the data of an SVG path, in the shape's own coordinates.
final class Outline {

    private Outline() {}

    static String of(Shape shape) {
        return switch (shape) {
            case CubicCurve curve ->
                "M" + pair(curve.getStartX(), curve.getStartY())
                        + "C" + pair(curve.getControlX1(), curve.getControlY1())
                        + " " + pair(curve.getControlX2(), curve.getControlY2())
                        + " " + pair(curve.getEndX(), curve.getEndY());
            case Path path -> elements(path);
            case SVGPath path -> path.getContent();
            default -> elements((Path) Shape.subtract(bare(shape), new Rectangle()));
        };
    }

    /// Glyphs stand elsewhere when their node is moved or turned, so they are taken from a node of their own.
    private static Shape bare(Shape shape) {
        if (shape instanceof Text text) {
            Text copy = new Text(text.getText());
            copy.setFont(text.getFont());
            copy.setTextOrigin(text.getTextOrigin());
            return copy;
        }
        return shape;
    }

    private static String elements(Path path) {
        StringJoiner data = new StringJoiner("");
        path.getElements().forEach(element -> data.add(element(element)));
        return data.toString();
    }

    private static String element(PathElement element) {
        return switch (element) {
            case MoveTo to -> "M" + pair(to.getX(), to.getY());
            case LineTo to -> "L" + pair(to.getX(), to.getY());
            case QuadCurveTo to -> "Q" + pair(to.getControlX(), to.getControlY()) + " " + pair(to.getX(), to.getY());
            case CubicCurveTo to ->
                "C" + pair(to.getControlX1(), to.getControlY1())
                        + " " + pair(to.getControlX2(), to.getControlY2())
                        + " " + pair(to.getX(), to.getY());
            case ClosePath _ -> "Z";
            default -> throw new IllegalArgumentException("An outline has no " + element);
        };
    }

    private static String pair(double x, double y) {
        return number(x) + " " + number(y);
    }

    /// A number with at most two digits behind the point.
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        String shorter = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return shorter.equals("-0") ? "0" : shorter;
    }
}
