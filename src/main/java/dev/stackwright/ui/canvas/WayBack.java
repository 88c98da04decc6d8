package dev.stackwright.ui.canvas;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Settling;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.util.Duration;

/// Leads back to the design when the view has left it behind and rests, and is gone as soon as any of it is in sight.
final class WayBack extends Button {

    private static final double FROM_TOP = 24;

    WayBack(ObservableValue<Boolean> away, Viewport viewport, Background background, Runnable back) {
        super("Back to the design", Icons.of("mdi2f-fit-to-page-outline"));
        setId("way-back");
        getStyleClass().add("way-back");
        setFocusTraversable(false);
        setVisible(false);
        setOnAction(_ -> back.run());
        Settling still = new Settling(background, Duration.millis(400), () -> setVisible(away.getValue()));
        away.addListener((_, _, now) -> {
            if (now) {
                still.happened();
            } else {
                still.stop();
                setVisible(false);
            }
        });
        viewport.watch(() -> {
            if (still.waiting()) {
                still.happened();
            }
        });
    }

    /// Takes its place on a canvas of this width.
    void lay(double width) {
        double own = prefWidth(-1);
        resizeRelocate(Math.rint((width - own) / 2), FROM_TOP, own, prefHeight(own));
    }
}
