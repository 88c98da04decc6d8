package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A card under the mouse has a plus, which adds what it could be linked to.
final class AddBehindTest extends WindowTest {

    @BeforeEach
    void design() {
        var drawn = Designs.topology("shop", "api:service", "db:postgres", "outside:external");
        var topology = Designs.link(drawn, "api", "outside", "request");
        Layout layout = Layout.EMPTY.with(
                Map.of("api", new Point(64, 64), "db", new Point(368, 64), "outside", new Point(64, 300)));
        onFx(() -> window.files().open(new Design(topology, layout)));
    }

    @Test
    void aClickOnThePlusAsksWhatComesBehindAndPutsItRightOfTheCardWhereThereIsRoom() {
        robot.moveTo("#card-api").moveTo(plus());
        settle();
        picture("plus", Look.LIGHT);
        picture("plus", Look.DARK);
        robot.clickOn(plus());
        settle();
        assertThat(robot.lookup("#card-redis").tryQuery()).isEmpty();
        robot.write("redis").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().links()).extracting(Link::to).containsExactly("outside", "redis");
        assertThat(session().design().layout().of("redis")).contains(new Point(352, 168));
        assertThat(session().selection().components()).containsExactly("redis");
        assertThat(session().historyProperty().get().undoTitle()).contains("Add redis behind api");
    }

    @Test
    void aDragFromThePlusDrawsALink() {
        robot.moveTo("#card-api").drag(plus(), MouseButton.PRIMARY);
        robot.moveTo(at(300, 150)).dropTo(at(460, 100));
        settle();
        robot.clickOn("api queries db   (query)");
        settle();
        assertThat(session().design().topology().links())
                .extracting(Link::key)
                .containsExactly("api->outside:request", "api->db:query");
    }

    @Test
    void whatOpensNoConnectionsHasNoPlusAndTheKeyboardSaysWhy() {
        robot.moveTo("#card-outside");
        settle();
        assertThat(robot.lookup("#card-outside .card-plus").tryQuery()).isEmpty();
        robot.clickOn("#card-outside").push(KeyCode.A);
        settle();
        assertThat(session().hintProperty().get())
                .isEqualTo("Nothing can come behind outside, as it opens no connections.");
    }

    @Test
    void theKeyDoesTheSame() {
        robot.clickOn("#card-api").push(KeyCode.A);
        settle();
        robot.write("memcached").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().links())
                .extracting(Link::key)
                .containsExactly("api->outside:request", "api->memcached:cache-aside");
    }

    private Point2D plus() {
        return at(64 + 192 + 1, 64 + 72 + 1);
    }
}
