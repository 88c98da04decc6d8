package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.ui.fx.Look;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The design as a tree and as a table, which say and do the same as the canvas.
final class OutlineTest extends WindowTest {

    private final OutlineRows outline = new OutlineRows(robot);

    @BeforeEach
    void cache() throws DesignFileProblem {
        var design = DesignFile.read(Path.of("assets/samples/cache.stack.yaml")).design();
        onFx(() -> window.files().open(design));
        robot.clickOn("#canvas").push(KeyCode.CONTROL, KeyCode.DIGIT4);
        settle();
    }

    @Test
    void saysEveryComponentAndLink() {
        assertThat(outline.lines()).contains("api, Service", "to pages, cache-aside");
        assertThat(outline.heard())
                .contains("to pages, cache-aside, from api")
                .anyMatch(line -> line.startsWith("api, Service") && line.contains(", linked with pages"));
    }

    @Test
    void selectsTheSameAsTheCanvas() {
        robot.clickOn(outline.line("api, Service"));
        settle();
        assertThat(session().selection().components()).containsExactly("api");
        robot.push(KeyCode.DOWN);
        settle();
        assertThat(session().selection().links()).containsExactly("api->pages:cache-aside");
        robot.clickOn("#card-pages");
        settle();
        assertThat(session().selection().components()).containsExactly("pages");
        assertThat(OutlineRows.spoken(node("#card-pages")))
                .startsWith("pages, Redis")
                .endsWith("linked with api");
        assertThat(outline.selectedLines()).containsExactly("pages, Redis");
    }

    @Test
    void deletesWhatIsSelectedInIt() {
        robot.clickOn(outline.line("api, Service")).push(KeyCode.DELETE);
        settle();
        assertThat(session().design().topology().components()).doesNotContainKey("api");
        assertThat(outline.lines()).noneMatch(line -> line.startsWith("api"));
    }

    @Test
    void zonesHoldTheirComponentsAndTheseTheirLinksAndNotesStandAtTheEnd() {
        open(OutlineRows.shop());
        assertThat(outline.lines())
                .containsExactly(
                        "front, zone",
                        "web, nginx",
                        "to api, request",
                        "back, zone, data",
                        "cache, Redis, 3 replicas",
                        "api, Service",
                        "to cache, session",
                        "Notes",
                        "Ask Ann");
        assertThat(outline.heard())
                .containsExactly(
                        "front, zone, 1 component",
                        "web, nginx, in zone front, linked with api",
                        "to api, request, from web",
                        "back, zone, data, 1 component",
                        "cache, Redis, 3 replicas, in zone back, linked with api",
                        "api, Service, linked with cache, web",
                        "to cache, session, from api",
                        "Notes",
                        "Ask Ann");
        pictures("outline", Look.LIGHT, Look.DARK);
    }

    @Test
    void whatIsClosedStaysClosedUntilItIsOpenedOrShown() {
        open(OutlineRows.shop());
        robot.clickOn(outline.line("front, zone")).push(KeyCode.LEFT);
        settle();
        assertThat(outline.lines()).startsWith("front, zone", "back, zone, data");
        onFx(() -> session().apply(new Edit.RemoveLink("api->cache:session")));
        assertThat(outline.lines())
                .startsWith("front, zone", "back, zone, data")
                .doesNotContain("to cache, session");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4).push(KeyCode.CONTROL, KeyCode.DIGIT4);
        settle();
        assertThat(outline.lines()).startsWith("front, zone", "back, zone, data");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        onFx(() -> session().select(Element.link(Link.of("web", "api", "request"))));
        assertThat(outline.selectedLines()).containsExactly("to api, request");
        assertThat(outline.lines()).startsWith("front, zone", "web, nginx", "to api, request");
        robot.clickOn(outline.line("front, zone")).push(KeyCode.LEFT);
        open(OutlineRows.shop());
        assertThat(outline.lines()).startsWith("front, zone", "web, nginx");
    }

    @Test
    void anEditLeavesTheItemsOfWhatItDoesNotChange() {
        open(OutlineRows.shop());
        TreeView<?> tree = (TreeView<?>) node("#outline-tree");
        List<Object> before = List.copyOf(tree.getRoot().getChildren());
        onFx(() -> session().apply(new Edit.SetProperty(Element.component("api"), "zone", Scalar.of("front"))));
        assertThat(outline.lines())
                .startsWith("front, zone", "web, nginx", "to api, request", "api, Service", "to cache, session");
        assertThat(List.<Object>copyOf(tree.getRoot().getChildren()))
                .containsExactly(before.get(0), before.get(1), before.get(3));
    }

    @Test
    void severalAreSelectedAndDeletedInOneStep() {
        open(OutlineRows.shop());
        robot.clickOn(outline.line("to cache, session"));
        robot.push(KeyCode.SHIFT, KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.DOWN);
        settle();
        assertThat(session().selection().elements())
                .containsExactly(Element.link(Link.of("api", "cache", "session")), Element.note("ann"));
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(outline.lines()).doesNotContain("to cache, session", "Notes", "Ask Ann");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(outline.lines()).contains("to cache, session", "Notes", "Ask Ann");
    }

    @Test
    void keysDoInItWhatTheyDoOnTheCanvas() {
        open(OutlineRows.shop());
        robot.clickOn(outline.line("front, zone")).push(KeyCode.F2);
        settle();
        robot.write("edge").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().zones()).containsKey("edge");
        robot.clickOn(outline.line("Ask Ann")).push(KeyCode.F2);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("Ask Bob").push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(outline.lines()).contains("Ask Bob");
        robot.clickOn(outline.line("api, Service")).push(KeyCode.C);
        settle();
        assertThat(robot.lookup(".finder").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE).clickOn(outline.line("api, Service")).push(KeyCode.ESCAPE);
        settle();
        assertThat(session().selection().elements()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.A);
        settle();
        assertThat(outline.selectedLines()).contains("web, nginx", "to api, request", "Ask Bob");
    }

    @Test
    void aRowHasTheMenuOfItsCardByMouseAndByKeyboard() {
        open(OutlineRows.shop());
        robot.clickOn(outline.line("api, Service"), MouseButton.SECONDARY);
        settle();
        assertThat(session().selection().components()).containsExactly("api");
        robot.clickOn("#context-duplicate");
        settle();
        assertThat(outline.lines()).contains("api-2, Service");
        robot.clickOn(outline.line("Ask Ann")).push(KeyCode.SHIFT, KeyCode.F10);
        settle();
        assertThat(menus()).containsExactly("context-menu");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTEXT_MENU);
        settle();
        assertThat(menus()).containsExactly("context-menu");
        robot.clickOn("#context-delete");
        settle();
        assertThat(session().design().layout().notes()).isEmpty();
        robot.clickOn("#outline-words", MouseButton.SECONDARY);
        settle();
        assertThat(menus()).doesNotContain("context-menu");
    }

    @Test
    void theFilterKeepsWhatMatchesAndWhatIsAboveIt() {
        open(OutlineRows.shop());
        robot.clickOn(outline.line("front, zone"))
                .push(KeyCode.LEFT)
                .clickOn("#outline-words")
                .write("REQ");
        settle();
        assertThat(outline.lines()).containsExactly("front, zone", "web, nginx", "to api, request");
        robot.eraseText(3).write("redis back");
        settle();
        assertThat(outline.lines()).containsExactly("back, zone, data", "cache, Redis, 3 replicas");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        settle();
        assertThat(session().selection().components()).containsExactly("cache");
        robot.clickOn("#outline-words").write(" none");
        settle();
        assertThat(outline.lines()).isEmpty();
        assertThat(robot.lookup("Nothing passes the filter.").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(outline.lines()).startsWith("front, zone", "back, zone, data", "cache, Redis, 3 replicas");
    }

    private static List<String> menus() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(menu -> String.valueOf(((ContextMenu) menu).getId()))
                .toList();
    }

    /// Opens a design, with room for more lines.
    private void open(Design design) {
        onFx(() -> window.files().open(design));
        onFx(() -> ((SplitPane) node("#drawer").getParent().getParent()).setDividerPositions(0.4));
        until(() -> node("#outline").getLayoutBounds().getHeight() > 280);
    }
}
