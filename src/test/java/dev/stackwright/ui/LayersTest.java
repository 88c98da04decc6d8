package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Element;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.RunState;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What the canvas leaves out when it is asked to, and how it is shown again.
final class LayersTest extends WindowTest {

    @BeforeEach
    void shop() {
        onFx(() -> window.files().open(OutlineRows.shop()));
        until(() -> badge().isVisible());
    }

    @Test
    void findingsAreHiddenAndStillHeard() {
        command("Hide findings");
        assertThat(badge().isVisible()).isFalse();
        assertThat(heard()).contains("2 findings");
        assertThat(hidden()).isEqualTo("Hidden: findings");
        command("Show findings");
        assertThat(badge().isVisible()).isTrue();
        assertThat(node("#hidden-layers").isVisible()).isFalse();
    }

    @Test
    void theLiveStateIsHiddenAndStillHeard() {
        SequencedMap<String, Health> health = new LinkedHashMap<>();
        health.put("cache", Health.of(Health.State.HEALTHY));
        onFx(() -> session().show(new RunState(RunState.Phase.RUNNING, health, "")));
        assertThat(node("#card-cache").lookup(".card-health")).isNotNull();
        command("Hide live");
        assertThat(node("#card-cache").lookup(".card-health")).isNull();
        assertThat(heard()).contains("Healthy");
    }

    @Test
    void notesAreHiddenAndCannotBeHitButShowWhenTheyAreSelected() {
        Point2D note = at(400, 190);
        command("Hide notes");
        assertThat(node("#note-ann").isVisible()).isFalse();
        robot.clickOn(note);
        settle();
        assertThat(session().selection().elements()).isEmpty();
        onFx(() -> session().select(Element.note("ann")));
        assertThat(node("#note-ann").isVisible()).isTrue();
    }

    @Test
    void zonesAreHiddenAndCannotBeHitButShowWhereACardWouldFallIn() {
        Point2D head = at(120, -20);
        command("Hide zones");
        assertThat(node("#zone-front").isVisible()).isFalse();
        robot.clickOn(head);
        settle();
        assertThat(session().selection().elements()).isEmpty();
        robot.moveTo(at(340, 16)).press(MouseButton.PRIMARY).moveTo(at(200, 16)).moveTo(at(100, 40));
        settle();
        assertThat(node("#zone-front").isVisible()).isTrue();
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        settle();
        assertThat(node("#zone-front").isVisible()).isFalse();
    }

    @Test
    void labelsOfLinksAreHidden() {
        robot.moveTo(window.frame().root().localToScreen(new Point2D(560, 8)));
        WritableImage before = label();
        command("Hide link labels");
        robot.moveTo(window.frame().root().localToScreen(new Point2D(560, 8)));
        WritableImage without = label();
        assertThat(same(before, without)).isFalse();
        command("Show link labels");
        robot.moveTo(window.frame().root().localToScreen(new Point2D(560, 8)));
        assertThat(same(before, label())).isTrue();
    }

    @Test
    void theyStandInTheMenuUnderView() {
        Menu layers = ((MenuBar) node(".menu-bar"))
                .getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> "menu-on-the-canvas".equals(item.getId()))
                        .map(Menu.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(layers.getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Show or hide the map",
                        "Show or hide the grid",
                        "Hide findings on the canvas",
                        "Hide live state",
                        "Hide notes",
                        "Hide link labels",
                        "Hide zones");
        onFx(() -> layers.getItems().get(4).fire());
        assertThat(layers.getItems().get(4).getText()).isEqualTo("Show notes");
        assertThat(hidden()).isEqualTo("Hidden: notes");
    }

    @Test
    void whatIsHiddenIsSaidAndShownAgainAtOnce() {
        command("Hide notes");
        command("Hide findings");
        command("Hide zones");
        assertThat(hidden()).isEqualTo("Hidden: findings, notes, zones");
        pictures("layers", Look.LIGHT, Look.DARK);
        robot.clickOn("#hidden-layers");
        settle();
        assertThat(node("#hidden-layers").isVisible()).isFalse();
        assertThat(node("#note-ann").isVisible()).isTrue();
        assertThat(node("#zone-front").isVisible()).isTrue();
        assertThat(badge().isVisible()).isTrue();
        assertThat(session().historyProperty().get().past()).isEmpty();
    }

    private void command(String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write(words).push(KeyCode.ENTER);
        settle();
    }

    private Node badge() {
        return node("#card-cache").lookup(".badge");
    }

    private String heard() {
        return String.valueOf(node("#card-cache").queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private String hidden() {
        assertThat(node("#hidden-layers").isVisible()).isTrue();
        return ((Labeled) node("#hidden-layers")).getText();
    }

    private WritableImage label() {
        settle();
        Point2D middle = at(248, 36);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Point2D here = window.frame().root().screenToLocal(middle);
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(Math.rint(here.getX()) - 24, Math.rint(here.getY()) - 12, 48, 24));
            return window.frame().root().snapshot(part, null);
        });
    }

    private static boolean same(WritableImage one, WritableImage other) {
        for (int x = 0; x < 48; x++) {
            for (int y = 0; y < 24; y++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
