package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.Template;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A template is put into the design that is open.
final class InsertTemplateTest extends WindowTest {

    private static final Design STORE =
            Template.of("session-store").orElseThrow().design();

    @BeforeEach
    void design() {
        var topology = Designs.topology("shop", "shop:service", "cache:redis");
        Layout layout = Layout.EMPTY.with(Map.of("shop", new Point(64, 64), "cache", new Point(368, 64)));
        onFx(() -> window.files().open(new Design(topology, layout)));
    }

    @Test
    void itComesAtTheMouseAsOneStepUnderFreeNamesAndIsSelected() {
        robot.moveTo(at(64, 240)).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        settle();
        assertThat(robot.lookup("#gallery .panel-title").queryAs(Label.class).getText())
                .isEqualTo("Insert template");
        insert("session-store");
        Design now = session().design();
        assertThat(now.topology().components().keySet())
                .startsWith("shop", "cache", "visitor", "web", "web-metrics", "shop-2")
                .hasSize(2 + STORE.topology().components().size());
        Point first = now.layout().of("visitor").orElseThrow();
        Point second = now.layout().of("web").orElseThrow();
        assertThat(second.plus(-first.x(), -first.y())).isEqualTo(new Point(288, 0));
        assertThat(now.layout().of("shop")).contains(new Point(64, 64));
        assertThat(now.name()).isEqualTo("shop");
        assertThat(now.topology().requirements())
                .isEqualTo(Designs.topology("x").requirements());
        assertThat(session().historyProperty().get().undoTitle()).contains("Insert Session store");
        assertThat(session().selection().components())
                .hasSize(STORE.topology().components().size());
        pictures("insert-template");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(session().design().topology().components()).containsOnlyKeys("shop", "cache");
    }

    @Test
    void withTheMouseElsewhereItComesIntoFreeRoomInSight() {
        robot.moveTo("#palette-search").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        settle();
        insert("with a cache");
        var canvas = window.frame().canvas();
        assertThat(canvas.viewport()
                        .sight()
                        .contains(canvas.drawing().extent(session().selection().components())))
                .isTrue();
        assertThat(session().design().topology().components()).hasSizeGreaterThan(3);
    }

    @Test
    void theMenuOfTheCanvasHasIt() {
        robot.clickOn(at(256, 200), MouseButton.SECONDARY);
        settle();
        robot.clickOn("#context-insert-template");
        settle();
        insert("with a cache");
        assertThat(session().historyProperty().get().undoTitle()).contains("Insert Program with a cache");
        assertThat(session().design().layout().of("visitor").orElseThrow().y()).isGreaterThan(190);
    }

    private void insert(String words) {
        until(() -> robot.lookup("#gallery-filter").tryQuery().isPresent());
        robot.clickOn("#gallery-filter");
        robot.write(words);
        settle();
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
    }
}
