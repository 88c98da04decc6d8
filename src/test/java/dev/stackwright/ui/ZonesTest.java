package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Area;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.model.Region;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Zone;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one does with zones by mouse and keys, seen in the file that is saved afterwards.
final class ZonesTest extends WindowTest {

    private static final Area AREA = new Area(320, 64, 272, 320);

    @BeforeEach
    void design() {
        Topology topology = Designs.topology("shop", "api:service", "cache:redis", "db:postgres");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        topology = Designs.link(topology, "api", "db", "query");
        Component cache = topology.component("cache").orElseThrow().with("zone", Scalar.of("data"));
        Component db = topology.component("db").orElseThrow().with("zone", Scalar.of("data"));
        Zone data = new Zone("data", Fields.of("trust", Scalar.of("data")));
        Layout layout = Layout.EMPTY.with(
                Map.of("api", new Point(64, 200), "cache", new Point(360, 120), "db", new Point(360, 248)));
        Design design =
                new Design(topology.with(data).with(cache).with(db), layout.with("data", Region.PLAIN.with(AREA)));
        onFx(() -> window.files().open(design));
    }

    @Test
    void aCardDraggedInBelongsToTheZoneAndOneDraggedOutDoesNot() throws DesignFileProblem {
        drag(at(100, 236), at(480, 340));
        assertThat(zone("api")).contains("data");
        assertThat(undoTitle()).isEqualTo("Move api into data");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(zone("api")).isEmpty();
        assertThat(saved().layout().of("api")).contains(new Point(64, 200));

        drag(at(400, 150), at(140, 150));
        assertThat(zone("cache")).isEmpty();
        assertThat(undoTitle()).isEqualTo("Move cache out of its zone");
        drag(at(400, 280), at(140, 400));
        assertThat(saved().layout().region("data").area())
                .as("an empty zone stays")
                .contains(AREA);
    }

    @Test
    void aZoneLightsUpWhileACardIsOverItAndEscapeLeavesAllAsItWas() throws DesignFileProblem {
        robot.moveTo(at(100, 236))
                .press(MouseButton.PRIMARY)
                .moveTo(at(300, 300))
                .moveTo(at(480, 340));
        settle();
        assertThat(node("#zone-data").getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("target"));
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        settle();
        assertThat(node("#zone-data").getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("target"));
        assertThat(session().historyProperty().get().past()).isEmpty();
        robot.moveTo("#kind-memcached")
                .press(MouseButton.PRIMARY)
                .moveBy(30, 10)
                .moveTo(at(490, 350))
                .moveBy(1, 1);
        robot.release(MouseButton.PRIMARY);
        settle();
        assertThat(zone("memcached")).contains("data");
    }

    @Test
    void aZoneIsMovedByItsHeadWithAllMembersAndResizedByItsEdges() throws DesignFileProblem {
        drag(at(480, 80), at(512, 112));
        assertThat(saved().layout().components())
                .containsEntry("cache", new Point(392, 152))
                .containsEntry("db", new Point(392, 280))
                .containsEntry("api", new Point(64, 200));
        assertThat(saved().layout().region("data").area()).contains(AREA.moved(32, 32));
        assertThat(undoTitle()).isEqualTo("Move zone data");
        assertThat(session().selection().zones()).containsExactly("data");
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT);
        settle();
        assertThat(saved().layout().region("data").area()).contains(AREA.moved(16, 32));

        drag(at(608, 416), at(648, 456));
        assertThat(saved().layout().region("data").area()).contains(new Area(336, 96, 312, 360));
        assertThat(undoTitle()).isEqualTo("Resize data");
        drag(at(336, 430), at(500, 430));
        assertThat(saved().layout().region("data").area())
                .as("members stay inside")
                .contains(new Area(352, 96, 296, 360));
    }

    @Test
    void aCollapsedZoneIsOneBoxWithItsLinksTogether() throws DesignFileProblem {
        robot.clickOn(at(332, 82));
        settle();
        assertThat(saved().layout().region("data").collapsed()).isTrue();
        assertThat(undoTitle()).isEqualTo("Collapse data");
        assertThat(node("#card-cache").isVisible()).isFalse();
        pictures("collapsed", Look.LIGHT);
        Point half = onLink("api->db:query");
        assertThat(half).isEqualTo(onLink("api->cache:cache-aside"));
        robot.clickOn(at(half.x(), half.y()));
        settle();
        assertThat(session().selection().links()).containsExactly("api->cache:cache-aside", "api->db:query");

        drag(at(450, 120), at(450, 200));
        assertThat(saved().layout().of("cache")).contains(new Point(360, 200));
        drag(at(100, 236), at(450, 200));
        assertThat(zone("api")).contains("data");
        robot.clickOn(at(332, 160));
        settle();
        assertThat(node("#card-cache").isVisible()).isTrue();
        assertThat(saved().layout().region("data").collapsed()).isFalse();
    }

    @Test
    void zonesAreMadeNamedAndDeletedByKeys() throws DesignFileProblem {
        robot.clickOn(at(100, 236)).push(KeyCode.B);
        settle();
        robot.write("front").push(KeyCode.ENTER);
        settle();
        assertThat(zone("api")).contains("front");
        assertThat(undoTitle()).isEqualTo("Rename zone zone to front");
        robot.clickOn(at(470, 80)).push(KeyCode.F2);
        settle();
        robot.write("front").push(KeyCode.ENTER);
        assertThat(session().hintProperty().get()).isEqualTo("There is a zone called front already.");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("stores").push(KeyCode.ENTER);
        settle();
        assertThat(zone("db")).contains("stores");
        assertThat(saved().layout().region("stores").area()).contains(AREA);
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(saved().topology().zones()).containsOnlyKeys("front");
        assertThat(zone("db")).isEmpty();
        assertThat(saved().layout().zones()).isEmpty();

        robot.clickOn(at(700, 500)).moveTo(at(560, 480)).push(KeyCode.B).push(KeyCode.ESCAPE);
        settle();
        assertThat(saved().layout().region("zone").area()).contains(new Area(320, 352, 480, 264));
    }

    @Test
    void aMarqueeBegunInsideAZoneSelectsItsMembersAndAClickThereTheZone() {
        drag(at(330, 220), at(400, 300));
        assertThat(session().selection().elements()).containsExactly(Element.component("db"));
        robot.clickOn(at(340, 360));
        settle();
        assertThat(session().selection().elements()).containsExactly(Element.zone("data"));
        assertThat(robot.lookup("#field-name").tryQuery()).isPresent();
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        settle();
    }

    private Point onLink(String key) {
        return window.frame().canvas().drawing().onLink(key).orElseThrow();
    }

    private Optional<String> zone(String component) throws DesignFileProblem {
        return saved().topology().component(component).orElseThrow().zone();
    }

    private Design saved() throws DesignFileProblem {
        Path file = folder.resolve("zones.stack.yaml");
        try {
            Files.writeString(file, DesignFile.create(session().design()).text());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return DesignFile.read(file).design();
    }

    private String undoTitle() {
        return session().historyProperty().get().undoTitle().orElse("");
    }
}
