package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import javafx.scene.Group;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;

/// Paints the dots of the grid, in a colour that is read from an invisible one.
final class GridBrush {

    private static final double APART = 24;
    private static final double CLOSEST = 12;

    private final Rectangle dot = new Rectangle();
    private boolean shown = true;

    /// A brush whose sample lives in `samples`.
    GridBrush(Group samples) {
        dot.getStyleClass().add("grid-dot");
        samples.getChildren().add(dot);
    }

    /// Runs `action` when the colours are others.
    void whenDyed(Runnable action) {
        dot.fillProperty().addListener(_ -> action.run());
    }

    /// Says whether there are dots.
    void show(boolean wanted) {
        shown = wanted;
    }

    /// Paints the dots in a part of the view.
    void paint(GraphicsContext pen, Sight sight, Area part) {
        if (!shown) {
            return;
        }
        pen.setFill(dot.getFill());
        double apart = APART * sight.zoom();
        while (apart < CLOSEST) {
            apart *= 4;
        }
        double size = sight.zoom() < 0.6 ? 1 : 1.5;
        double left = part.x() - sight.x();
        double top = part.y() - sight.y();
        for (double column = Math.floor(left / apart); column * apart < left + part.width(); column++) {
            for (double row = Math.floor(top / apart); row * apart < top + part.height(); row++) {
                double x = Math.floor(sight.x() + column * apart);
                pen.fillRect(x, Math.floor(sight.y() + row * apart), size, size);
            }
        }
    }
}
