package dev.stackwright.ui.canvas;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;

/// How a link is painted: what the style sheet says of its line and of its label.
record LinkInk(
        Paint stroke,
        double width,
        List<Double> dashes,
        double opacity,
        Paint text,
        Paint ground,
        Optional<Paint> border,
        Font font) {

    static LinkInk of(Shape line, double opacity, Label label) {
        return new LinkInk(
                line.getStroke(),
                line.getStrokeWidth(),
                List.copyOf(line.getStrokeDashArray()),
                opacity,
                label.getTextFill(),
                CardInk.ground(label),
                Optional.ofNullable(label.getBorder()).map(Border::getStrokes).stream()
                        .flatMap(List::stream)
                        .map(BorderStroke::getTopStroke)
                        .findFirst(),
                label.getFont());
    }
}
