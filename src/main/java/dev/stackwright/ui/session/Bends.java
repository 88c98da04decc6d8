package dev.stackwright.ui.session;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.model.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The points that a link bends at while they are changed; `before` is the way that the design has for it.
public record Bends(String link, Way before, List<Point> points) {

    /// Copies `points`.
    public Bends {
        points = List.copyOf(points);
    }

    /// Those of a link of `design`.
    public static Bends of(Design design, String link) {
        Way way = design.layout().way(link);
        return new Bends(link, way, way.bends());
    }

    /// These with one more.
    public Bends with(int index, Point point) {
        List<Point> changed = new ArrayList<>(points);
        changed.add(index, point);
        return new Bends(link, before, changed);
    }

    /// These with one elsewhere.
    public Bends moved(int index, Point point) {
        List<Point> changed = new ArrayList<>(points);
        changed.set(index, point);
        return new Bends(link, before, changed);
    }

    /// These without one.
    public Bends without(int index) {
        List<Point> changed = new ArrayList<>(points);
        changed.remove(index);
        return new Bends(link, before, changed);
    }

    /// None.
    public Bends none() {
        return new Bends(link, before, List.of());
    }

    /// The edit that makes it so, if that is something else than before.
    public Optional<Edit> edit() {
        Way way = before.bending(points);
        String verb = points.size() < before.bends().size() ? "Straighten " : "Bend ";
        return way.equals(before) ? Optional.empty() : Optional.of(new Edit.DrawLink(verb + link, link, way));
    }
}
