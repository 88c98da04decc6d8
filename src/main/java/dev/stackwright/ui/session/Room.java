package dev.stackwright.ui.session;

import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/// What is taken on the drawing, and free room for more.
public record Room(List<Area> taken) {

    private static final double APART = 32;

    /// Copies `taken`.
    public Room {
        taken = List.copyOf(taken);
    }

    /// The cards, zones and notes of a design.
    public static Room of(Design design) {
        Map<String, Point> places = Placement.places(design);
        List<Area> taken = new ArrayList<>(Zoning.areas(design, places).values());
        places.values().forEach(place -> taken.add(card(place)));
        design.layout().notes().values().forEach(note -> taken.add(note.area()));
        return new Room(taken);
    }

    /// The cards of a design alone.
    public static Room ofCards(Design design) {
        return new Room(
                Placement.places(design).values().stream().map(Room::card).toList());
    }

    /// What a card at a place takes.
    public static Area card(Point place) {
        return new Area(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
    }

    /// The area around everything.
    public Area around() {
        return taken.stream().reduce(Area::around).orElse(new Area(0, 0, 0, 0));
    }

    /// `wanted`, or where that is taken the nearest free area straight above, below, left or right of it.
    public Area free(Area wanted) {
        return Stream.of(
                        pushed(
                                wanted,
                                Comparator.comparingDouble(Area::x),
                                (area, other) -> at(area, other.right() + APART, area.y())),
                        pushed(
                                wanted,
                                Comparator.comparingDouble(Area::y),
                                (area, other) -> at(area, area.x(), other.bottom() + APART)),
                        pushed(
                                wanted,
                                Comparator.comparingDouble(Area::right).reversed(),
                                (area, other) -> at(area, other.x() - APART - area.width(), area.y())),
                        pushed(
                                wanted,
                                Comparator.comparingDouble(Area::bottom).reversed(),
                                (area, other) -> at(area, area.x(), other.y() - APART - area.height())))
                .min(Comparator.comparingDouble(area -> Math.hypot(area.x() - wanted.x(), area.y() - wanted.y())))
                .orElseThrow();
    }

    /// The area moved on in one direction, in which the others come in this order, until none is in its way.
    private Area pushed(Area wanted, Comparator<Area> order, BinaryOperator<Area> beyond) {
        Collection<Area> others = taken.stream().sorted(order).toList();
        Area place = wanted;
        for (Area other : others) {
            place = place.widened(APART / 2).touches(other) ? beyond.apply(place, other) : place;
        }
        return place;
    }

    private static Area at(Area area, double x, double y) {
        return area.moved(x - area.x(), y - area.y());
    }
}
