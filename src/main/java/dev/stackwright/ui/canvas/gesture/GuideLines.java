package dev.stackwright.ui.canvas.gesture;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The lines that show with what a moved card is in line.
final class GuideLines extends Path {

    GuideLines() {
        getStyleClass().add("guide-line");
        setId("guides");
    }

    void show(List<Guides.Line> lines) {
        getElements().clear();
        for (Guides.Line line : lines) {
            getElements()
                    .addAll(
                            new MoveTo(line.from().x(), line.from().y()),
                            new LineTo(line.to().x(), line.to().y()));
        }
    }
}
