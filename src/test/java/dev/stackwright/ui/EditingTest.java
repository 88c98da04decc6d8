package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one does with cards and links by mouse and keys, seen in the file that is saved afterwards.
final class EditingTest extends WindowTest {

    @BeforeEach
    void design() {
        Topology topology = Designs.topology("shop", "api:service", "cache:redis", "db:postgres", "page:client");
        Layout layout = Layout.EMPTY.with(Map.of(
                "api", new Point(64, 64),
                "cache", new Point(368, 64),
                "db", new Point(376, 240),
                "page", new Point(64, 400)));
        onFx(() -> window.files().open(new Design(topology, layout)));
    }

    @Test
    void copiesAndPastesWithMutualLinksAndNewNames() throws DesignFileProblem {
        link("api", "cache", "cache");
        marquee(500, 150);
        robot.push(KeyCode.CONTROL, KeyCode.C).moveTo(at(300, 480)).push(KeyCode.CONTROL, KeyCode.V);
        settle();
        Design saved = saved();
        assertThat(saved.topology().components().keySet())
                .containsExactly("api", "cache", "db", "page", "api-2", "cache-2");
        assertThat(links(saved)).containsExactly("api->cache:cache-aside", "api-2->cache-2:cache-aside");
        assertThat(saved.layout().of("api-2")).contains(new Point(304, 480));
        assertThat(undoTitle()).isEqualTo("Paste 2 components");
    }

    @Test
    void cutsAndPastesAsTwoSteps() throws DesignFileProblem {
        select("db");
        robot.push(KeyCode.CONTROL, KeyCode.X).moveTo(at(96, 240)).push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(saved().layout().of("db")).contains(new Point(96, 240));
        assertThat(session().historyProperty().get().past()).hasSize(2);
    }

    @Test
    void alignsAndDistributesTheSelection() throws DesignFileProblem {
        marquee(500, 300);
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.L);
        settle();
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.V);
        settle();
        Layout layout = saved().layout();
        assertThat(List.of(layout.of("api"), layout.of("cache"), layout.of("db")))
                .extracting(place -> place.orElseThrow().x())
                .containsOnly(64.0);
        assertThat(undoTitle()).isEqualTo("Arrange 3 components at equal distances down");
    }

    @Test
    void linksByTwoClicksWithoutDragging() throws DesignFileProblem {
        robot.moveTo("#card-api").clickOn(at(256, 100)).moveTo(at(300, 200)).clickOn(at(440, 280));
        settle();
        robot.clickOn("api queries db   (query)");
        settle();
        assertThat(links(saved())).containsExactly("api->db:query");
    }

    @Test
    void linksByTypingTheTarget() throws DesignFileProblem {
        link("api", "db", "db");
        assertThat(links(saved())).containsExactly("api->db:query");
    }

    @Test
    void aQuietLineSaysWhatANewLinkChangesAndShowsIt() {
        link("api", "db", "db");
        until(() -> quiet().startsWith("Linked api to db: api gets DB_URL"));
        robot.clickOn("#show-changes");
        settle();
        assertThat(robot.lookup("#files").queryAll()).isNotEmpty();
        robot.clickOn("#card-cache");
        settle();
        assertThat(quiet()).isEmpty();
    }

    private String quiet() {
        return robot.lookup("#link-news").queryAs(Label.class).getText();
    }

    @Test
    void offersTheIntermediateThatARefusedLinkNeeds() throws DesignFileProblem {
        drag(at(256, 436), at(440, 280), "#card-page");
        assertThat(session().hintProperty().get()).isEqualTo("A Client never opens a connection to a PostgreSQL.");
        robot.clickOn("Put a Service between page and db");
        settle();
        assertThat(links(saved())).containsExactly("page->service:request", "service->db:query");
        assertThat(undoTitle()).isEqualTo("Put service between page and db");
    }

    @Test
    void aLinkDroppedOnEmptyCanvasAsksForANewComponentAndConnectsIt() throws DesignFileProblem {
        drag(at(256, 100), at(400, 450), "#card-api");
        robot.write("memcached").push(KeyCode.ENTER);
        settle();
        assertThat(links(saved())).containsExactly("api->memcached:cache-aside");
        assertThat(undoTitle()).isEqualTo("Add memcached behind api");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(saved().topology().components()).doesNotContainKey("memcached");
    }

    @Test
    void doubleClickOnTheCanvasAddsByTyping() throws DesignFileProblem {
        doubleClick(
                () -> robot.doubleClickOn(at(400, 450)),
                () -> robot.lookup("#finder").tryQuery().isPresent());
        robot.write("rabb").push(KeyCode.ENTER);
        settle();
        assertThat(saved().layout().of("rabbitmq")).contains(new Point(304, 416));
    }

    @Test
    void escapeLeavesQuickAddWithoutAChange() {
        doubleClick(
                () -> robot.doubleClickOn(at(400, 450)),
                () -> robot.lookup("#finder").tryQuery().isPresent());
        robot.write("rabb").push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#finder").tryQuery()).isEmpty();
        assertThat(session().historyProperty().get().past()).isEmpty();
        assertThat(window.frame().canvas().isFocused()).isTrue();
    }

    @Test
    void droppingAKindOnALinkPutsItInBetween() throws DesignFileProblem {
        link("page", "api", "api");
        Point half =
                window.frame().canvas().drawing().onLink("page->api:request").orElseThrow();
        robot.moveTo("#kind-nginx").press(MouseButton.PRIMARY).moveBy(30, 10).moveTo(at(half.x(), half.y()));
        robot.moveBy(1, 1).release(MouseButton.PRIMARY);
        settle();
        assertThat(links(saved())).containsExactly("page->nginx:request", "nginx->api:request");
        assertThat(undoTitle()).isEqualTo("Put nginx into page->api:request");
    }

    @Test
    void aClickNearALinkSelectsIt() {
        link("api", "cache", "cache");
        Point half = window.frame()
                .canvas()
                .drawing()
                .onLink("api->cache:cache-aside")
                .orElseThrow();
        robot.clickOn(at(500, 500)).clickOn(at(half.x(), half.y() + 4));
        settle();
        assertThat(session().selection().links()).containsExactly("api->cache:cache-aside");
    }

    @Test
    void gTurnsTheGridOffAndOn() throws DesignFileProblem {
        robot.clickOn(at(500, 500)).push(KeyCode.G);
        drag(at(100, 100), at(105, 113), "#card-api");
        assertThat(saved().layout().of("api")).contains(new Point(69, 77));
        robot.push(KeyCode.G);
        drag(at(105, 113), at(110, 118), "#card-api");
        assertThat(saved().layout().of("api")).contains(new Point(72, 80));
    }

    @Test
    void theCommandPaletteDoesWhatIsTyped() throws DesignFileProblem {
        marquee(500, 300);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        settle();
        robot.write("align");
        settle();
        pictures("commands", Look.LIGHT);
        robot.write(" right").push(KeyCode.ENTER);
        settle();
        assertThat(saved().layout().of("api")).contains(new Point(376, 64));
    }

    @Test
    void findGoesToAComponentByKindAndShowsIt() {
        onFx(() -> window.frame().canvas().viewport().pan(-3000, 0));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        settle();
        robot.write("postgres").push(KeyCode.ENTER);
        settle();
        assertThat(session().selection().components()).containsExactly("db");
        assertThat(node("#card-db").isVisible()).isTrue();
        assertThat(robot.lookup("#flash").tryQuery()).isPresent();
        Point middle = window.frame().canvas().viewport().centre();
        assertThat(middle.x()).isBetween(471.0, 473.0);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        settle();
        robot.write("6379");
        settle();
        assertThat(robot.lookup("port 6379 client").tryQuery()).isPresent();
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(session().selection().components()).containsExactly("cache");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        settle();
        robot.write("maxmemory 256").push(KeyCode.ENTER);
        settle();
        assertThat(session().selection().components()).containsExactly("cache");
    }

    @Test
    void tabAndArrowsWalkFromCardToCard() {
        robot.clickOn(at(500, 500)).push(KeyCode.TAB);
        assertThat(session().selection().components()).containsExactly("api");
        robot.push(KeyCode.TAB);
        assertThat(session().selection().components()).containsExactly("cache");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(session().selection().components()).containsExactly("api");
        robot.push(KeyCode.TAB).push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(session().selection().components()).containsExactly("db");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(session().selection().components()).containsExactly("page");
        assertThat(session().historyProperty().get().past()).isEmpty();
    }

    @Test
    void fitsTheSelection() {
        select("db");
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);
        settle();
        Point middle = window.frame().canvas().viewport().centre();
        assertThat(List.of(middle.x(), middle.y()))
                .allSatisfy(value -> assertThat(value).isNotNaN());
        assertThat(middle.x()).isBetween(471.0, 473.0);
        assertThat(middle.y()).isBetween(275.0, 277.0);
    }

    @Test
    void laysTheDesignOutAsOneStepWhenAsked() throws DesignFileProblem {
        link("api", "cache", "cache");
        link("page", "api", "api");
        robot.clickOn(at(500, 560)).push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.A);
        settle();
        Layout layout = saved().layout();
        double page = layout.of("page").orElseThrow().x();
        double api = layout.of("api").orElseThrow().x();
        assertThat(List.of(page, api, layout.of("cache").orElseThrow().x()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(undoTitle()).isEqualTo("Lay the design out");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(saved().layout().of("page")).contains(new Point(64, 400));
    }

    private void drag(Point2D from, Point2D to, String card) {
        robot.moveTo(card).moveTo(from).press(MouseButton.PRIMARY);
        robot.moveBy(5, 5).moveTo(to).release(MouseButton.PRIMARY);
        settle();
    }

    private void link(String from, String to, String typed) {
        select(from);
        robot.push(KeyCode.C);
        settle();
        robot.write(typed).push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().links()).anyMatch(link -> link.touches(from) && link.touches(to));
    }

    private void select(String name) {
        Point place = session().design().layout().of(name).orElseThrow();
        robot.clickOn(at(place.x() + 90, place.y() + 30));
        settle();
    }

    /// Drags a rectangle from above all cards on the left.
    private void marquee(double x, double y) {
        robot.moveTo(at(20, 20)).press(MouseButton.PRIMARY).moveTo(at(x, y)).release(MouseButton.PRIMARY);
        settle();
    }

    private static List<String> links(Design design) {
        return design.topology().links().stream().map(Link::key).toList();
    }

    private Design saved() throws DesignFileProblem {
        robot.push(KeyCode.CONTROL, KeyCode.S);
        settle();
        return DesignFile.read(folder.resolve("design.stack.yaml")).design();
    }

    private String undoTitle() {
        return session().historyProperty().get().undoTitle().orElse("");
    }
}
