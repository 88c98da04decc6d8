package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Viewport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is in sight: zones around their members, pan, zoom and fit by mouse and wheel.
final class CanvasTest extends WindowTest {

    @BeforeEach
    void storefront() throws DesignFileProblem {
        var design =
                DesignFile.read(Path.of("assets/samples/storefront.stack.yaml")).design();
        onFx(() -> window.files().open(design));
    }

    @Test
    void zonesAreDrawnAroundTheirMembersAndFollowThem() {
        session().design().topology().zones().keySet().forEach(this::framesItsMembers);
        onFx(() -> session().apply(new Edit.Move(new LinkedHashMap<>(Map.of("sessions", new Point(400, 40))))));
        framesItsMembers("data");
    }

    @Test
    void theWheelPansAndWithCtrlZoomsAtThePointer() {
        onFx(() -> viewport().lifeSize());
        Point2D pointer = at(400, 200);
        robot.moveTo(pointer);
        Point still = viewport().view(new Point(400, 200));
        onFx(() -> wheelWithCtrl(still, 80));
        assertThat(viewport().zoom()).isCloseTo(Math.pow(1.0025, 80), within(0.001));
        close(viewport().view(new Point(400, 200)), still);

        double zoom = viewport().zoom();
        robot.scroll(3, VerticalDirection.DOWN);
        settle();
        assertThat(viewport().zoom()).isEqualTo(zoom);
        assertThat(viewport().view(new Point(400, 200)).y()).isNotCloseTo(still.y(), within(1.0));
    }

    @Test
    void theMiddleButtonAndSpacePan() {
        Point before = viewport().view(new Point(0, 0));
        Point2D middle = robot.point("#canvas").query();
        robot.moveTo(middle).press(MouseButton.MIDDLE);
        robot.moveBy(60, 40).release(MouseButton.MIDDLE);
        settle();
        close(viewport().view(new Point(0, 0)), before.plus(60, 40));

        onFx(() -> window.frame().canvas().requestFocus());
        robot.moveTo(middle).press(KeyCode.SPACE).press(MouseButton.PRIMARY);
        robot.moveBy(-60, -40).release(MouseButton.PRIMARY).release(KeyCode.SPACE);
        settle();
        close(viewport().view(new Point(0, 0)), before);
        assertThat(session().historyProperty().get().past()).isEmpty();
    }

    @Test
    void fitShowsTheWholeDesign() {
        onFx(() -> {
            viewport().lifeSize();
            viewport().pan(-3000, 900);
        });
        onFx(() -> window.frame().canvas().requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        settle();
        Bounds extent = window.frame().canvas().drawing().extent();
        Point low = viewport().view(new Point(extent.getMinX(), extent.getMinY()));
        Point high = viewport().view(new Point(extent.getMaxX(), extent.getMaxY()));
        Bounds view = window.frame().canvas().getLayoutBounds();
        assertThat(view.contains(new BoundingBox(low.x(), low.y(), high.x() - low.x(), high.y() - low.y())))
                .isTrue();
        assertThat(viewport().zoom()).isLessThanOrEqualTo(1);
    }

    @Test
    void theMapShowsWhatIsInSightAndMovesIt() {
        assertThat(node("#minimap").isVisible()).as("all is in sight").isFalse();
        onFx(() -> {
            viewport().lifeSize();
            viewport().pan(-300, 0);
        });
        assertThat(node("#minimap").isVisible()).isTrue();
        Point before = viewport().centre();
        Point2D middle = robot.point("#minimap").query();
        robot.moveTo(middle).press(MouseButton.PRIMARY).moveBy(-30, 0).release(MouseButton.PRIMARY);
        settle();
        assertThat(viewport().centre().x()).isLessThan(before.x());
        onFx(() -> window.frame().canvas().requestFocus());
        robot.push(KeyCode.M);
        settle();
        assertThat(node("#minimap").isVisible()).isFalse();
    }

    @Test
    void whatWasInSightIsInSightAgainWhenTheDesignIsOpenedAgain() {
        Path file = folder.resolve("design.stack.yaml");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        settle();
        onFx(() -> viewport().zoomAt(1.5, 100, 100));
        Viewport.View view = viewport().view();
        until(() -> remembered(folder.resolve("views"), view));
        onFx(() -> window.files().begin());
        assertThat(viewport().view()).isNotEqualTo(view);
        onFx(() -> window.files().open(file));
        settle();
        assertThat(viewport().view()).isEqualTo(view);
    }

    @Test
    void whatChangesLastBeforeAnotherDesignOrTheEndIsRememberedToo() {
        Path file = folder.resolve("design.stack.yaml");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        settle();
        double zoom = viewport().zoom();
        onFx(() -> {
            viewport().zoomAt(1.5, 100, 100);
            window.files().begin();
        });
        onFx(() -> window.files().open(file));
        assertThat(viewport().zoom()).isEqualTo(1.5 * zoom);
        Viewport.View view = viewport().view();
        onFx(() -> {
            viewport().pan(40, 0);
            window.frame().close();
        });
        assertThat(window.frame().root().getScene().getWindow().isShowing()).isFalse();
        assertThat(remembered(folder.resolve("views"), new Viewport.View(view.x() + 40, view.y(), view.zoom())))
                .isTrue();
    }

    private static boolean remembered(Path views, Viewport.View view) {
        try {
            return Files.exists(views)
                    && Files.readString(views).contains(view.x() + " " + view.y() + " " + view.zoom());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// The robot's wheel says nothing of the keys that are held.
    private void wheelWithCtrl(Point view, double delta) {
        Node canvas = window.frame().canvas();
        Point2D place = canvas.localToScene(view.x(), view.y());
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        place.getX(),
                        place.getY(),
                        place.getX(),
                        place.getY(),
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }

    private void framesItsMembers(String zone) {
        Bounds region = bounds("#zone-" + zone);
        for (Component component : session().design().topology().components().values()) {
            boolean member = component.zone().filter(zone::equals).isPresent();
            Bounds card = bounds("#card-" + component.name());
            if (member) {
                assertThat(region.contains(card))
                        .as(component.name() + " in " + zone)
                        .isTrue();
            }
        }
    }

    private Bounds bounds(String query) {
        Node node = node(query);
        return new BoundingBox(
                node.getLayoutX(),
                node.getLayoutY(),
                node.getLayoutBounds().getWidth(),
                node.getLayoutBounds().getHeight());
    }

    private Viewport viewport() {
        return window.frame().canvas().viewport();
    }

    private static void close(Point now, Point wanted) {
        assertThat(now.x()).isCloseTo(wanted.x(), within(1.0));
        assertThat(now.y()).isCloseTo(wanted.y(), within(1.0));
    }
}
