package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.canvas.Viewport;
import dev.stackwright.ui.session.Placement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Where things stand that come to a design, and what they leave as it was.
final class PlacingTest extends WindowTest {

    @BeforeEach
    void design() {
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        places.put("api", new Point(70, 60));
        places.put("db", new Point(470, 180));
        var topology = Designs.topology("shop", "api:service", "db:postgres");
        onFx(() -> window.files().open(new Design(topology, Layout.EMPTY.with(places))));
    }

    @Test
    void whatIsAddedLeavesTheViewAndAllCardsWhereTheyAre() {
        var view = view().view();
        Map<String, Point> before = Placement.places(session().design());
        quickAdd("redis", 301, 303);
        robot.push(KeyCode.CONTROL, KeyCode.C).moveTo(at(613, 407)).push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(session().design().topology().components().keySet())
                .containsExactly("api", "db", "redis", "redis-2");
        assertThat(view().view()).isEqualTo(view);
        assertThat(Placement.places(session().design())).containsAllEntriesOf(before);
    }

    @Test
    void whatIsAddedOrPastedStandsOnTheGrid() {
        quickAdd("redis", 301, 303);
        robot.push(KeyCode.CONTROL, KeyCode.C).moveTo(at(613, 407)).push(KeyCode.CONTROL, KeyCode.V);
        settle();
        for (String name : new String[] {"redis", "redis-2"}) {
            Point place = session().design().layout().of(name).orElseThrow();
            assertThat(place.snapped(Placement.GRID)).as(name).isEqualTo(place);
        }
    }

    @Test
    void keysZoomInAndOutAndBackToLifeSize() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        settle();
        assertThat(view().zoom()).isEqualTo(1);
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        settle();
        assertThat(view().zoom()).isGreaterThan(1);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS).push(KeyCode.CONTROL, KeyCode.MINUS);
        settle();
        assertThat(view().zoom()).isLessThan(1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        settle();
        assertThat(view().zoom()).isEqualTo(1);
    }

    @Test
    void aCardThatTheKeyboardComesToIsBroughtIntoSight() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        onFx(() -> view().pan(-2000, 0));
        assertThat(inSight("api")).isFalse();
        robot.push(KeyCode.TAB);
        settle();
        assertThat(session().selection().components()).containsExactly("api");
        assertThat(inSight("api")).isTrue();
    }

    private boolean inSight(String name) {
        Point place = session().design().layout().of(name).orElseThrow();
        return view().sight().contains(place.x(), place.y(), Placement.CARD_WIDTH, Placement.CARD_HEIGHT);
    }

    private void quickAdd(String kind, double x, double y) {
        robot.moveTo(at(x, y)).push(KeyCode.INSERT);
        settle();
        robot.write(kind).push(KeyCode.ENTER);
        settle();
    }

    private Viewport view() {
        return window.frame().canvas().viewport();
    }
}
