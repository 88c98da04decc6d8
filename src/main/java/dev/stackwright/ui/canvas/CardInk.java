package dev.stackwright.ui.canvas;

import java.util.List;
import javafx.scene.layout.Background;
import javafx.scene.layout.Border;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/// How a card is painted: what the style sheet says of its parts.
record CardInk(
        Paint ground,
        Paint line,
        double opacity,
        Paint tile,
        Paint tint,
        double tileOpacity,
        Ink name,
        Ink title,
        Paint badge) {

    /// A font and its colour.
    record Ink(Paint fill, Font font) {}

    /// The colour that lies uppermost behind a region.
    static Paint ground(Region region) {
        Background background = region.getBackground();
        return background == null || background.getFills().isEmpty()
                ? Color.TRANSPARENT
                : background.getFills().getLast().getFill();
    }

    /// The colour of a region's border.
    static Paint line(Region region) {
        Border border = region.getBorder();
        return border == null || border.getStrokes().isEmpty()
                ? Color.TRANSPARENT
                : List.copyOf(border.getStrokes()).getFirst().getTopStroke();
    }
}
