package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;
import javafx.scene.layout.Region;

/// A small row that stands below a card, or above it where there is no room, and goes along with the view.
public final class Beneath {

    private static final double APART = 8;

    private final CanvasView canvas;
    private Optional<Region> row = Optional.empty();
    private String component = "";

    Beneath(CanvasView canvas) {
        this.canvas = canvas;
        canvas.viewport().watch(canvas::requestLayout);
    }

    /// Shows `shown` at the card of a component.
    public void show(Region shown, String card) {
        hide();
        component = card;
        row = Optional.of(shown);
        canvas.getChildren().add(shown);
    }

    /// Shows no row any more; the keyboard goes back to the canvas if the row had it.
    public void hide() {
        boolean inside = row.filter(Region::isFocusWithin).isPresent();
        row.ifPresent(canvas.getChildren()::remove);
        row = Optional.empty();
        if (inside) {
            canvas.requestFocus();
        }
    }

    /// The row that is shown.
    public Optional<Region> row() {
        return row;
    }

    void lay() {
        row.ifPresent(shown ->
                Optional.ofNullable(canvas.drawing().places().get(component)).ifPresent(place -> lay(shown, place)));
    }

    private void lay(Region shown, Point place) {
        double width = shown.prefWidth(-1);
        double height = shown.prefHeight(width);
        Point high = canvas.viewport().view(place);
        Point low = canvas.viewport().view(place.plus(0, Placement.CARD_HEIGHT));
        boolean room = low.y() + APART + height <= canvas.getHeight();
        shown.resizeRelocate(
                Math.rint(Math.clamp(high.x(), APART, Math.max(APART, canvas.getWidth() - width - APART))),
                Math.rint(room ? low.y() + APART : high.y() - APART - height),
                width,
                height);
        boolean far = high.x() > canvas.getWidth() || low.y() < 0 || high.y() > canvas.getHeight();
        shown.setVisible(
                !far && low.x() + Placement.CARD_WIDTH * canvas.viewport().zoom() > 0);
    }
}
