package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The gestures of the canvas, each as a person makes it.
final class GestureTest extends WindowTest {

    @BeforeEach
    void design() {
        Topology topology = Designs.topology(
                "shop", "api:service", "cache:redis", "prometheus:prometheus", "metrics:redis-exporter");
        Layout layout = Layout.EMPTY.with(Map.of(
                "api", new Point(64, 64),
                "cache", new Point(368, 64),
                "prometheus", new Point(64, 240),
                "metrics", new Point(368, 240)));
        onFx(() -> window.files().open(new Design(topology, layout)));
    }

    @Test
    void movesSeveralCardsOnTheGridAsOneStep() {
        onFx(() -> session().select(Selection.of(Element.component("api"), Element.component("cache"))));
        robot.moveTo(at(100, 100)).press(MouseButton.PRIMARY);
        robot.moveTo(at(131, 143)).release(MouseButton.PRIMARY);
        settle();
        assertThat(place("api")).isEqualTo(new Point(96, 104));
        assertThat(place("cache")).isEqualTo(new Point(400, 104));
        assertThat(undoTitle()).isEqualTo("Move 2 components");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(place("api")).isEqualTo(new Point(64, 64));
    }

    @Test
    void aDragWithAltHeldCopiesTheSelectionWithItsLinksAsOneStep() {
        onFx(() -> session().apply(new Edit.AddLink(Link.of("api", "cache", "cache-aside"))));
        onFx(() -> session().select(Selection.of(Element.component("api"), Element.component("cache"))));
        onFx(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, "api", new Point(0, 0), false, true);
            mouse(MouseEvent.MOUSE_DRAGGED, "api", new Point(31, 343), false, true);
            mouse(MouseEvent.MOUSE_RELEASED, "api", new Point(31, 343), false, true);
        });
        settle();
        assertThat(place("api")).isEqualTo(new Point(64, 64));
        assertThat(place("api-2")).isEqualTo(new Point(96, 408));
        assertThat(place("cache-2")).isEqualTo(new Point(400, 408));
        assertThat(session().design().topology().links().stream().map(Link::key))
                .containsExactly("api->cache:cache-aside", "api-2->cache-2:cache-aside");
        assertThat(session().selection().components()).containsExactly("api-2", "cache-2");
        assertThat(undoTitle()).isEqualTo("Duplicate 2 components");
    }

    @Test
    void aDragWithAltHeldIsGivenUpWithEscape() {
        Design before = session().design();
        robot.clickOn(at(100, 100));
        onFx(() -> {
            mouse(MouseEvent.MOUSE_PRESSED, "api", new Point(0, 0), false, true);
            mouse(MouseEvent.MOUSE_DRAGGED, "api", new Point(31, 343), false, true);
        });
        assertThat(session().hintProperty().get()).isEqualTo("Release to copy; Esc cancels");
        robot.push(KeyCode.ESCAPE);
        onFx(() -> mouse(MouseEvent.MOUSE_RELEASED, "api", new Point(31, 343), false, true));
        settle();
        assertThat(session().design()).isEqualTo(before);
    }

    @Test
    void aCardComesIntoLineWithOneThatIsOffTheGrid() {
        onFx(() -> session().apply(new Edit.Move(new LinkedHashMap<>(Map.of("cache", new Point(365, 64))))));
        robot.moveTo(at(400, 260))
                .press(MouseButton.PRIMARY)
                .moveTo(at(400, 300))
                .moveTo(at(399, 300));
        settle();
        assertThat(((Path) node("#guides")).getElements()).isNotEmpty();
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(place("metrics")).isEqualTo(new Point(365, 280));
        assertThat(robot.lookup("#guides").tryQuery()).isEmpty();
    }

    @Test
    void theViewMovesOnWhileACardIsDraggedToItsEdge() {
        robot.moveTo(at(100, 100)).press(MouseButton.PRIMARY).moveTo(at(200, 200));
        Bounds canvas =
                window.frame().canvas().localToScreen(window.frame().canvas().getLayoutBounds());
        robot.moveTo(canvas.getMaxX() - 4, canvas.getCenterY());
        until(() -> window.frame().canvas().viewport().view(new Point(0, 0)).x() < -200);
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(place("api").x()).isGreaterThan(canvas.getWidth());
        double still = window.frame().canvas().viewport().view(new Point(0, 0)).x();
        robot.moveTo(at(400, 260))
                .press(MouseButton.PRIMARY)
                .push(KeyCode.ESCAPE)
                .release(MouseButton.PRIMARY);
        settle();
        assertThat(window.frame().canvas().viewport().view(new Point(0, 0)).x()).isEqualTo(still);
    }

    @Test
    void aLockedCardStaysInItsPlace() {
        robot.clickOn(at(100, 100)).push(KeyCode.CONTROL, KeyCode.L);
        settle();
        assertThat(undoTitle()).isEqualTo("Lock api");
        robot.moveTo(at(180, 110)).press(MouseButton.PRIMARY).moveTo(at(280, 170));
        until(() -> "It is locked in its place; Ctrl+L unlocks it"
                .equals(session().hintProperty().get()));
        robot.release(MouseButton.PRIMARY).push(KeyCode.RIGHT);
        settle();
        assertThat(place("api")).isEqualTo(new Point(64, 64));
        assertThat(session().historyProperty().get().past()).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.L).push(KeyCode.RIGHT);
        settle();
        assertThat(place("api")).isEqualTo(new Point(72, 64));
        assertThat(session().design().layout().locked()).isEmpty();
    }

    @Test
    void shiftClickAddsToTheSelectionAndTakesAway() {
        robot.clickOn(at(100, 100));
        onFx(() -> shiftClick("cache"));
        assertThat(session().selection().components()).containsExactly("api", "cache");
        onFx(() -> shiftClick("api"));
        assertThat(session().selection().components()).containsExactly("cache");
    }

    private void shiftClick(String component) {
        mouse(MouseEvent.MOUSE_PRESSED, component, new Point(0, 0), true, false);
        mouse(MouseEvent.MOUSE_RELEASED, component, new Point(0, 0), true, false);
    }

    /// The robot's mouse says nothing of the keys that are held.
    private void mouse(EventType<MouseEvent> type, String component, Point away, boolean shift, boolean alt) {
        Node card = node("#card-" + component);
        Point2D place = card.localToScene(40, 30).add(away.x(), away.y());
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                card,
                new MouseEvent(
                        type,
                        place.getX(),
                        place.getY(),
                        place.getX(),
                        place.getY(),
                        MouseButton.PRIMARY,
                        1,
                        shift,
                        false,
                        alt,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        away.equals(new Point(0, 0)),
                        new PickResult(card, place.getX(), place.getY())));
    }

    @Test
    void escapeGivesAMoveUp() {
        robot.moveTo(at(100, 100)).press(MouseButton.PRIMARY).moveTo(at(200, 200));
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(place("api")).isEqualTo(new Point(64, 64));
        assertThat(session().historyProperty().get().past()).isEmpty();
    }

    @Test
    void marqueeSelectsWhatItTouches() {
        robot.moveTo(at(20, 20)).press(MouseButton.PRIMARY);
        robot.moveTo(at(420, 150)).release(MouseButton.PRIMARY);
        settle();
        assertThat(session().selection().components()).containsExactlyInAnyOrder("api", "cache");
        robot.clickOn(at(600, 400));
        assertThat(session().selection().elements()).isEmpty();
    }

    @Test
    void arrowsNudgeAsOneStep() {
        robot.clickOn(at(100, 100));
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.DOWN);
        settle();
        assertThat(place("api")).isEqualTo(new Point(80, 72));
        assertThat(session().historyProperty().get().past()).hasSize(1);
    }

    @Test
    void refusesALinkAndSaysWhy() {
        robot.moveTo("#card-cache").moveTo(at(560, 100)).press(MouseButton.PRIMARY);
        robot.moveBy(30, 30).moveTo(at(120, 100)).release(MouseButton.PRIMARY);
        settle();
        assertThat(session().design().topology().links()).isEmpty();
        assertThat(session().hintProperty().get())
                .isEqualTo("Draw it the other way round: api opens the connection to cache.");
    }

    @Test
    void takesTheOnlyPatternAtOnce() {
        robot.moveTo("#card-prometheus").moveTo(at(256, 276)).press(MouseButton.PRIMARY);
        robot.moveBy(30, 0).moveTo(at(450, 280)).release(MouseButton.PRIMARY);
        settle();
        assertThat(session().design().topology().links()).hasSize(1);
        assertThat(undoTitle()).isEqualTo("Link prometheus to metrics");
    }

    @Test
    void linksByKeyboard() {
        robot.clickOn(at(100, 100)).push(KeyCode.C);
        settle();
        robot.write("cache").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().links())
                .singleElement()
                .satisfies(link -> assertThat(link.key()).isEqualTo("api->cache:cache-aside"));
    }

    @Test
    void renamesInTheCard() {
        robot.clickOn(at(100, 100)).push(KeyCode.F2);
        settle();
        robot.write("Web");
        assertThat(session().hintProperty().get()).contains("lower case letters");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("web").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().components()).containsKey("web");
        assertThat(undoTitle()).isEqualTo("Rename api to web");
    }

    @Test
    void deletesAndDuplicates() {
        robot.clickOn(at(100, 100)).push(KeyCode.CONTROL, KeyCode.D);
        settle();
        assertThat(session().design().topology().components()).containsKey("api-2");
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(session().design().topology().components()).doesNotContainKey("api-2");
        assertThat(undoTitle()).isEqualTo("Delete api-2");
    }

    @Test
    void explainsInvalidInputBesideItsField() {
        robot.clickOn(at(400, 100));
        settle();
        robot.clickOn("#field-settings-maxmemory")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("lots");
        settle();
        assertThat(setting("maxmemory")).isEqualTo("256MiB");
        assertThat(robot.lookup("'lots' is not a size such as 256MiB").tryQuery())
                .isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("64MiB");
        settle();
        assertThat(setting("maxmemory")).isEqualTo("64MiB");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(setting("maxmemory")).isEqualTo("256MiB");
    }

    @Test
    void addsByDoubleClickAndByEnter() {
        doubleClick(
                () -> robot.doubleClickOn("#kind-worker"),
                () -> session().design().topology().components().containsKey("worker"));
        robot.clickOn("#palette-search").write("worker").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().components()).containsKeys("worker", "worker-2");
        assertThat(place("worker-2")).isEqualTo(place("worker").plus(32, 32));
    }

    private String setting(String name) {
        return session()
                .design()
                .topology()
                .component("cache")
                .orElseThrow()
                .setting(name)
                .orElse("");
    }

    private Point place(String component) {
        return session().design().layout().of(component).orElseThrow();
    }

    private String undoTitle() {
        return session().historyProperty().get().undoTitle().orElse("");
    }
}
