package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.shape.Circle;

/// The handles of the one selected link: at both ends, by which it is led elsewhere, and at the points that it bends
/// at.
final class LinkGrips extends Group {

    private static final double REACH = 9;
    private static final double RADIUS = 4.5;

    private Optional<Wire> wire = Optional.empty();
    private List<Point> bends = List.of();

    /// What of a link is taken hold of.
    sealed interface Grip {

        /// The key of the link.
        String key();

        /// True for a handle, false for the line itself.
        boolean shown();
    }

    /// An end of a link.
    record End(String key, boolean source) implements Grip {
        @Override
        public boolean shown() {
            return true;
        }
    }

    /// A point that a link bends at, the first being 0; or one at which it is to bend too.
    record Bend(String key, int index, boolean fresh) implements Grip {
        @Override
        public boolean shown() {
            return !fresh;
        }
    }

    LinkGrips() {
        setId("link-grips");
        setVisible(false);
    }

    /// Shows the handles of a line that bends at `points`, or none; a line that stands for several links has none.
    void show(Optional<Wire> shown, List<Point> points) {
        wire = shown.filter(line -> line.links().size() == 1);
        bends = points;
        setVisible(wire.isPresent());
        wire.map(Wire::route).ifPresent(this::place);
    }

    private void place(LinkRoute route) {
        List<Point> places = new ArrayList<>(List.of(route.start(), route.tip()));
        places.addAll(bends);
        while (getChildren().size() < places.size()) {
            Circle grip = new Circle(RADIUS);
            grip.getStyleClass().add("link-grip");
            getChildren().add(grip);
        }
        getChildren().remove(places.size(), getChildren().size());
        for (int i = 0; i < places.size(); i++) {
            getChildren()
                    .get(i)
                    .relocate(places.get(i).x() - RADIUS, places.get(i).y() - RADIUS);
        }
    }

    /// The handle at a place of the drawing, or where the line itself is, which bends there too when it is dragged.
    Optional<Grip> at(Point point, double zoom) {
        double reach = Math.max(REACH, REACH / zoom);
        return wire.flatMap(line -> at(line, point, reach));
    }

    private Optional<Grip> at(Wire line, Point point, double reach) {
        String key = line.key();
        if (near(line.route().tip(), point, reach)) {
            return Optional.of(new End(key, false));
        }
        if (near(line.route().start(), point, reach)) {
            return Optional.of(new End(key, true));
        }
        return IntStream.range(0, bends.size())
                .filter(i -> near(bends.get(i), point, reach))
                .mapToObj(i -> (Grip) new Bend(key, i, false))
                .findFirst()
                .or(() -> line.route().distance(point) > reach
                        ? Optional.empty()
                        : Optional.of(
                                new Bend(key, bends.isEmpty() ? 0 : line.route().nearest(point), true)));
    }

    private static boolean near(Point one, Point other, double reach) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) <= reach;
    }
}
