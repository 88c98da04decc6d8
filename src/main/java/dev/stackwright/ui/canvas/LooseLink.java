package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurve;

/// The line of a link that has only one end yet.
public final class LooseLink extends Group {

    private final Point card;
    private final CubicCurve line = new CubicCurve();

    /// A line that leaves the card at this place.
    public LooseLink(Point card) {
        this.card = card;
        getStyleClass().add("link");
        line.getStyleClass().add("loose-link");
        line.setVisible(false);
        getChildren().add(line);
    }

    /// Draws the line to the pointer.
    public void reach(Point pointer) {
        LinkRoute route = LinkRoutes.loose(card, pointer);
        Curve curve = route.curves().getFirst();
        line.setStartX(curve.start().x());
        line.setStartY(curve.start().y());
        line.setControlX1(curve.out().x());
        line.setControlY1(curve.out().y());
        line.setControlX2(curve.in().x());
        line.setControlY2(curve.in().y());
        line.setEndX(pointer.x());
        line.setEndY(pointer.y());
        line.setVisible(true);
    }
}
