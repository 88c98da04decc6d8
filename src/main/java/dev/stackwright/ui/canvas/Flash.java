package dev.stackwright.ui.canvas;

import javafx.animation.FadeTransition;
import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/// A frame that lights up around something and goes again, fading if it may.
final class Flash {

    private static final double AROUND = 6;
    private static final Duration LASTS = Duration.millis(900);

    private Flash() {}

    static void show(Drawing drawing, Bounds around, boolean still) {
        Rectangle frame = new Rectangle(
                around.getMinX() - AROUND,
                around.getMinY() - AROUND,
                around.getWidth() + 2 * AROUND,
                around.getHeight() + 2 * AROUND);
        frame.setId("flash");
        frame.getStyleClass().add("flash");
        drawing.lay(frame);
        FadeTransition fade = new FadeTransition(LASTS, frame);
        fade.setFromValue(1);
        fade.setToValue(still ? 1 : 0);
        fade.setOnFinished(_ -> drawing.lift(frame));
        fade.play();
    }
}
