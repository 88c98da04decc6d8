package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What could be added along with a component is offered at its card.
final class CompanionsTest extends WindowTest {

    @BeforeEach
    void design() {
        var topology = Designs.topology("shop", "api:service", "prometheus:prometheus");
        Layout layout = Layout.EMPTY.with(Map.of("api", new Point(64, 64), "prometheus", new Point(64, 400)));
        onFx(() -> window.files().open(new Design(topology, layout)));
    }

    @Test
    void aClickAddsTheCompanionAsOneStep() {
        quickAdd("redis", 500, 200);
        pictures("companions");
        robot.clickOn("#companion-redis-exporter");
        settle();
        assertThat(session().design().topology().components().keySet())
                .containsExactly("api", "prometheus", "redis", "redis-exporter");
        assertThat(session().design().topology().links())
                .extracting(Link::key)
                .containsExactly("redis-exporter->redis:datasource", "prometheus->redis-exporter:scrape");
        assertThat(session().historyProperty().get().undoTitle()).contains("Watch redis");
        assertThat(session().selection().components()).containsExactly("redis");
        robot.clickOn("#companion-replica");
        settle();
        assertThat(session().design().topology().links())
                .extracting(Link::key)
                .contains("redis-replica->redis:replicate");
        assertThat(shown()).isFalse();
    }

    @Test
    void theRowStaysWithWhatIsLeft() {
        quickAdd("alloy", 500, 200);
        robot.clickOn("#companion-loki");
        settle();
        assertThat(robot.lookup(".companion").<javafx.scene.Node>queryAll())
                .extracting(javafx.scene.Node::getId)
                .containsExactly("companion-docker-socket-proxy");
    }

    @Test
    void theKeyboardReachesItAndTheListOfCommandsHasIt() {
        quickAdd("redis", 500, 200);
        assertThat(node("#canvas").isFocused()).isTrue();
        robot.push(KeyCode.F6);
        settle();
        assertThat(node("#companion-redis-exporter").isFocused()).isTrue();
        assertThat(node("#companions").getAccessibleText()).isEqualTo("Add with redis: Redis exporter, Replica");
        assertThat(node("#companion-redis-exporter").getAccessibleHelp())
                .isEqualTo("Add an exporter that prometheus scrapes. The exporter is one more container to run.");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(shown()).isFalse();
        assertThat(node("#canvas").isFocused()).isTrue();
        quickAdd("redis", 500, 400);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle();
        robot.write("add redis exporter").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().components()).containsKey("redis-2-exporter");
    }

    @Test
    void anythingElseThatIsDoneOrSelectedEndsIt() {
        quickAdd("redis", 500, 200);
        robot.clickOn("#card-api");
        settle();
        assertThat(shown()).isFalse();
        quickAdd("redis", 500, 400);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(shown()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(shown()).as("what is done again is nothing new").isFalse();
        robot.clickOn("#card-redis").push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(session().selection().components()).containsExactly("redis-3");
        assertThat(shown()).as("a copy").isFalse();
    }

    private void quickAdd(String kind, double x, double y) {
        robot.moveTo(at(x, y)).push(KeyCode.INSERT);
        settle();
        robot.write(kind).push(KeyCode.ENTER);
        settle();
        assertThat(shown()).isTrue();
    }

    private boolean shown() {
        return robot.lookup("#companions").tryQuery().isPresent();
    }
}
