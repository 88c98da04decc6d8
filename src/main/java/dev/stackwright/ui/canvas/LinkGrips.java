package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.shape.Circle;

/// The handles at both ends of the one selected link, by which it is led elsewhere.
final class LinkGrips extends Group {

    private static final double REACH = 9;

    private final Circle start = new Circle(4.5);
    private final Circle tip = new Circle(4.5);
    private Optional<Wire> wire = Optional.empty();

    /// An end of a link.
    record Grip(String key, boolean source) {}

    LinkGrips() {
        setId("link-grips");
        for (Circle grip : List.of(start, tip)) {
            grip.getStyleClass().add("link-grip");
            getChildren().add(grip);
        }
        setVisible(false);
    }

    /// Shows the handles of a line, or none; a line that stands for several links has none.
    void show(Optional<Wire> shown) {
        wire = shown.filter(line -> line.links().size() == 1);
        setVisible(wire.isPresent());
        wire.map(Wire::route).ifPresent(route -> {
            start.setCenterX(route.start().x());
            start.setCenterY(route.start().y());
            tip.setCenterX(route.tip().x());
            tip.setCenterY(route.tip().y());
        });
    }

    /// The handle at a place of the drawing.
    Optional<Grip> at(Point point, double zoom) {
        double reach = Math.max(REACH, REACH / zoom);
        return wire.flatMap(line -> near(line.route().tip(), point, reach)
                ? Optional.of(new Grip(line.key(), false))
                : near(line.route().start(), point, reach)
                        ? Optional.of(new Grip(line.key(), true))
                        : Optional.empty());
    }

    private static boolean near(Point one, Point other, double reach) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) <= reach;
    }
}
