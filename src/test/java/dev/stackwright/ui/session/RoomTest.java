package dev.stackwright.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where there is room on a drawing.
class RoomTest {

    private static final Area CARD = new Area(0, 0, 192, 72);

    @Test
    void whatIsFreeStaysWhereItIsWanted() {
        assertThat(new Room(List.of()).free(CARD)).isEqualTo(CARD);
        assertThat(new Room(List.of(CARD)).free(CARD.moved(0, 200))).isEqualTo(CARD.moved(0, 200));
    }

    @Test
    void whatIsTakenIsLeftByTheShortestWay() {
        Room room = new Room(List.of(CARD));
        assertThat(room.free(CARD.moved(8, 16))).isEqualTo(CARD.moved(8, 104));
        assertThat(room.free(CARD.moved(8, -16))).isEqualTo(CARD.moved(8, -104));
        assertThat(room.free(CARD.moved(190, 0))).isEqualTo(CARD.moved(224, 0));
        assertThat(room.free(CARD.moved(-190, 0))).isEqualTo(CARD.moved(-224, 0));
    }

    @Test
    void aRowWithoutGapsIsLeftAsAWhole() {
        Room row = new Room(Stream.of(0, 200, 400).map(x -> CARD.moved(x, 0)).toList());
        assertThat(row.free(new Area(350, -400, 600, 800))).isEqualTo(new Area(624, -400, 600, 800));
    }

    @Test
    void roomAmongThousandsIsFoundAtOnce() {
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        var topology = Designs.topology("large", "card:redis");
        var card = topology.component("card").orElseThrow();
        var components = new LinkedHashMap<>(topology.components());
        for (int number = 0; number < 5000; number++) {
            components.put("card-" + number, card.named("card-" + number));
            places.put("card-" + number, new Point(number % 70 * 304, Math.floorDiv(number, 70) * 128));
        }
        places.put("card", new Point(-304, 0));
        Design design = new Design(topology.withComponents(components), Layout.EMPTY.with(places));
        long begin = System.nanoTime();
        Area free = Room.of(design).free(new Area(10000, 5000, 1400, 600));
        assertThat(free).isEqualTo(new Area(10000, 9064, 1400, 600));
        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
    }
}
