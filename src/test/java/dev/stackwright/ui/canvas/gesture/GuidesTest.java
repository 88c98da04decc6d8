package dev.stackwright.ui.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Guides for cards of 192 by 72.
class GuidesTest {

    @Test
    void aCardComesIntoLineWithOneAbove() {
        assertThat(Guides.across(card(63, 300), List.of(card(60, 0)), List.of(), 6))
                .contains(new Guides(
                        -3,
                        List.of(
                                line(new Point(60, 0), new Point(60, 372)),
                                line(new Point(252, 0), new Point(252, 372)))));
        assertThat(Guides.across(card(67, 300), List.of(card(60, 0)), List.of(), 6))
                .isEmpty();
    }

    @Test
    void aCardComesAsFarFromItsNeighboursAsTheyAreFromEachOther() {
        List<Area> row = List.of(card(0, 0), card(292, 0));
        assertThat(Guides.across(card(580, 10), List.of(), row, 6))
                .contains(new Guides(
                        4,
                        List.of(
                                line(new Point(192, 46), new Point(292, 46)),
                                line(new Point(484, 46), new Point(584, 46)))));
    }

    @Test
    void aCardComesIntoTheMiddleOfTwoBelowEachOther() {
        List<Area> column = List.of(card(0, 0), card(0, 400));
        assertThat(Guides.down(card(8, 203), column, List.of(), 6).orElseThrow().by())
                .isEqualTo(-3);
    }

    private static Area card(double x, double y) {
        return new Area(x, y, 192, 72);
    }

    private static Guides.Line line(Point from, Point to) {
        return new Guides.Line(from, to);
    }
}
