package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A component becomes one of another kind by typing its name.
final class KindChangeWindowTest extends WindowTest {

    @Test
    void aRedisBecomesAValkeyByTypingInOneStepAndStaysSelected() {
        Topology shop =
                Designs.link(Designs.topology("shop", "api:service", "cache:redis"), "api", "cache", "cache-aside");
        Design design = new Design(shop, Layout.EMPTY);
        onFx(() -> window.files().open(design));
        robot.clickOn("#card-cache").push(KeyCode.SHIFT, KeyCode.K);
        settle();
        assertThat(((ListView<?>) node("#finder-list")).getItems())
                .hasSize(Designs.CATALOG.kinds().size() - 1);
        assertThat(robot.lookup("keeps its link").tryQuery()).isPresent();
        robot.write("valk").push(KeyCode.ENTER);
        settle();
        Component cache = shop.component("cache").orElseThrow();
        assertThat(session().design()).isEqualTo(design.with(shop.with(cache.of("valkey"))));
        assertThat(session().selection().components()).containsExactly("cache");
        assertThat(session().historyProperty().get().titles()).containsExactly("Make cache a Valkey");
        assertThat(session().hintProperty().get()).isEqualTo("cache is now a Valkey; nothing is lost");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(session().design()).isEqualTo(design);
    }
}
