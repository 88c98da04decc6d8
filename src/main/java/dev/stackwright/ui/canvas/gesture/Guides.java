package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Where what is moved comes into line with what stands still, or as far from its neighbours as they are from each
/// other. `by` is how far it has to move for that along one axis, `lines` shows why.
record Guides(double by, List<Line> lines) {

    private static final double SAME = 0.5;

    /// A line on the drawing.
    record Line(Point from, Point to) {

        private Line turned() {
            return new Line(new Point(from.y(), from.x()), new Point(to.y(), to.x()));
        }
    }

    /// The guide across, if one is within `reach`: `column` is what stands above and below, `row` what stands beside.
    static Optional<Guides> across(Area moved, Collection<Area> column, Collection<Area> row, double reach) {
        return column.stream()
                .flatMap(other -> DoubleStream.of(
                                other.x() - moved.x(),
                                other.centre().x() - moved.centre().x(),
                                other.right() - moved.right())
                        .boxed())
                .filter(by -> Math.abs(by) <= reach)
                .min(Comparator.comparingDouble(Math::abs))
                .map(by -> new Guides(by, inLine(moved.moved(by, 0), column)))
                .or(() -> spaced(moved, row, reach));
    }

    /// The guide down, if one is within `reach`.
    static Optional<Guides> down(Area moved, Collection<Area> column, Collection<Area> row, double reach) {
        return across(turned(moved), turned(row), turned(column), reach)
                .map(guides -> new Guides(
                        guides.by, guides.lines.stream().map(Line::turned).toList()));
    }

    private static Area turned(Area area) {
        return new Area(area.y(), area.x(), area.height(), area.width());
    }

    private static List<Area> turned(Collection<Area> areas) {
        return areas.stream().map(Guides::turned).toList();
    }

    private static List<Line> inLine(Area moved, Collection<Area> column) {
        List<Line> lines = new ArrayList<>();
        line(moved, column, moved.x(), Area::x).ifPresent(lines::add);
        line(moved, column, moved.right(), Area::right).ifPresent(lines::add);
        if (lines.isEmpty()) {
            line(moved, column, moved.centre().x(), area -> area.centre().x()).ifPresent(lines::add);
        }
        return lines;
    }

    private interface Place {
        double of(Area area);
    }

    private static Optional<Line> line(Area moved, Collection<Area> column, double at, Place place) {
        return column.stream()
                .filter(other -> Math.abs(place.of(other) - at) < SAME)
                .reduce(Area::around)
                .map(moved::around)
                .map(all -> new Line(new Point(at, all.y()), new Point(at, all.bottom())));
    }

    private static Optional<Guides> spaced(Area moved, Collection<Area> row, double reach) {
        List<Area> left = row.stream()
                .filter(other -> other.right() <= moved.x() + reach)
                .sorted(Comparator.comparingDouble(Area::right).reversed())
                .toList();
        List<Area> right = row.stream()
                .filter(other -> other.x() >= moved.right() - reach)
                .sorted(Comparator.comparingDouble(Area::x))
                .toList();
        List<Guides> found = new ArrayList<>();
        if (!left.isEmpty() && !right.isEmpty()) {
            double room = right.getFirst().x() - left.getFirst().right() - moved.width();
            spaced(moved, left.getFirst().right() + room / 2, List.of(left.getFirst(), right.getFirst()))
                    .ifPresent(found::add);
        }
        if (left.size() > 1) {
            double gap = left.getFirst().x() - left.get(1).right();
            spaced(moved, left.getFirst().right() + gap, left.subList(0, 2)).ifPresent(found::add);
        }
        if (right.size() > 1) {
            double gap = right.get(1).x() - right.getFirst().right();
            spaced(moved, right.getFirst().x() - gap - moved.width(), right.subList(0, 2))
                    .ifPresent(found::add);
        }
        return found.stream()
                .filter(guides -> Math.abs(guides.by) <= reach)
                .min(Comparator.comparingDouble(guides -> Math.abs(guides.by)));
    }

    private static Optional<Guides> spaced(Area moved, double left, List<Area> others) {
        Area there = moved.moved(left - moved.x(), 0);
        List<Area> all = new ArrayList<>(others);
        all.add(there);
        all.sort(Comparator.comparingDouble(Area::x));
        List<Line> gaps = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            double from = all.get(i - 1).right();
            double to = all.get(i).x();
            if (to <= from) {
                return Optional.empty();
            }
            gaps.add(new Line(
                    new Point(from, there.centre().y()),
                    new Point(to, there.centre().y())));
        }
        return Optional.of(new Guides(left - moved.x(), gaps));
    }
}
