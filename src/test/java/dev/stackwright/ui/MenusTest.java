package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The menus of what is on the canvas, by mouse and by keyboard, and the keys of panels and help.
final class MenusTest extends WindowTest {

    @BeforeEach
    void design() {
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        places.put("api", new Point(0, 0));
        places.put("cache", new Point(320, 0));
        var topology = Designs.link(Designs.topology("shop", "api:service", "cache:redis"), "api", "cache", "session");
        onFx(() -> window.files().open(new Design(topology, Layout.EMPTY.with(places))));
    }

    @Test
    void theMouseFindsTheMenuOfWhatIsUnderIt() {
        robot.clickOn("#card-cache", MouseButton.SECONDARY);
        settle();
        assertThat(session().selection().components()).containsExactly("cache");
        assertThat(entries())
                .startsWith("link", "add-behind", "rename", "change-kind", "cut", "copy", "duplicate", "delete");
        picture("menu-card");
        robot.push(KeyCode.ESCAPE).clickOn(at(256, 36), MouseButton.SECONDARY);
        settle();
        assertThat(session().selection().links()).containsExactly("api->cache:session");
        assertThat(entries())
                .containsExactly("bend", "straighten", "delete", "fix", "explain", "waive", "fit-selection");
        robot.push(KeyCode.ESCAPE).clickOn(at(256, 200), MouseButton.SECONDARY);
        settle();
        assertThat(session().selection().elements()).isEmpty();
        assertThat(entries()).startsWith("add", "paste").contains("select-all", "lay-out", "fit", "template");
        robot.clickOn("#context-select-all");
        settle();
        assertThat(session().selection().components()).containsExactly("api", "cache");
    }

    @Test
    void theMenuOfACardHasMenusInsideForHowItRunsAndWhatIsLinked() {
        robot.clickOn("#card-api").push(KeyCode.CONTEXT_MENU);
        settle();
        assertThat(inside("run")).containsExactly("run-here", "leave-out", "replica-more", "replica-fewer", "harden");
        assertThat(inside("selection"))
                .containsExactly("select-linked", "select-upstream", "select-downstream", "fit-selection");
        for (int entry = entries().indexOf("run"); entry > 0; entry--) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().component("api").orElseThrow().replicas())
                .isEqualTo(2);
    }

    private List<String> inside(String id) {
        return menu().getItems().stream()
                .filter(item -> ("context-" + id).equals(item.getId()))
                .flatMap(item -> ((Menu) item).getItems().stream())
                .map(item -> item.getId().replace("context-", ""))
                .toList();
    }

    @Test
    void theKeyboardOpensTheMenuAtWhatIsSelectedAndIsInside() {
        robot.clickOn("#card-cache").push(KeyCode.SHIFT, KeyCode.F10);
        settle();
        assertThat(menu().getX()).isCloseTo(at(320, 72).getX(), org.assertj.core.data.Offset.offset(16.0));
        assertThat(menu().getY()).isCloseTo(at(320, 72).getY(), org.assertj.core.data.Offset.offset(16.0));
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        settle();
        robot.write("sessions").push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().components()).containsKey("sessions");
        robot.push(KeyCode.CONTEXT_MENU);
        settle();
        assertThat(entries()).startsWith("link", "add-behind", "rename");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(node("#canvas").isFocused()).isTrue();
    }

    @Test
    void tilesThatStayInThePaletteAreNotTakenOut() {
        until(() -> robot.lookup(".kind-tile").queryAll().size()
                == Designs.CATALOG.kinds().size());
        List<Node> before = tiles();
        List<Node> moved = new ArrayList<>();
        onFx(() -> ((VBox) node(".palette-list")).getChildren().addListener((ListChangeListener<Node>)
                change -> moved.addAll(change.getList())));
        robot.clickOn("#palette-search").write(" ");
        settle();
        assertThat(moved).as("the same kinds match").isEmpty();
        robot.write("worker");
        settle();
        assertThat(tiles()).hasSizeLessThan(before.size());
        robot.eraseText(7);
        settle();
        assertThat(tiles()).isEqualTo(before);
    }

    private List<Node> tiles() {
        return List.copyOf(((VBox) node(".palette-list")).getChildren());
    }

    @Test
    void theMenuOfAKindKeepsItAmongTheFavouritesByMouseAndByKeyboard() {
        robot.clickOn("#kind-nginx", MouseButton.SECONDARY);
        settle();
        robot.clickOn("#kind-favourite");
        settle();
        assertThat(headings()).startsWith("Favourites", "Work", "Edge");
        robot.clickOn("#kind-service").push(KeyCode.CONTEXT_MENU);
        settle();
        robot.push(KeyCode.ENTER);
        settle();
        assertThat(session().design().topology().components()).containsKey("service");
        until(() -> kept().contains("favourite: nginx\n"));
        robot.clickOn("#kind-nginx").push(KeyCode.SHIFT, KeyCode.F10);
        settle();
        robot.clickOn("#kind-favourite");
        settle();
        assertThat(headings()).startsWith("Work", "Edge");
        until(() -> !kept().contains("favourite"));
    }

    @Test
    void theMenuOfTheDrawerLeadsToItsTabs() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle();
        robot.clickOn(".drawer-head", MouseButton.SECONDARY);
        settle();
        assertThat(entries())
                .containsExactly("problems", "files", "logs", "outline", "assessment", "history", "search-lines");
        robot.clickOn("#context-history");
        settle();
        assertThat(robot.lookup(".history").tryQuery()).isPresent();
    }

    @Test
    void keysHideAndShowThePanelsAndWalkThem() {
        double wide = node("#canvas").getBoundsInParent().getWidth();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7).push(KeyCode.CONTROL, KeyCode.DIGIT8);
        settle();
        assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
        assertThat(robot.lookup(".inspector").tryQuery()).isEmpty();
        robot.push(KeyCode.F6);
        settle();
        assertThat(node("#canvas").isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT7).push(KeyCode.CONTROL, KeyCode.DIGIT8);
        settle();
        assertThat(node("#canvas").getBoundsInParent().getWidth()).isEqualTo(wide);
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        settle();
        assertThat(focusIn(".palette")).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        settle();
        assertThat(focusIn(".inspector")).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.F6);
        settle();
        assertThat(node("#canvas").isFocused()).isTrue();
        robot.write("?");
        settle();
        assertThat(robot.lookup("#shortcut-sheet").tryQuery()).isPresent();
        pictures("shortcuts");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#shortcut-sheet").tryQuery()).isEmpty();
    }

    private boolean focusIn(String panel) {
        for (var node = window.frame().root().getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.equals(node(panel))) {
                return true;
            }
        }
        return false;
    }

    private List<String> headings() {
        return robot.lookup(".group-heading").<Labeled>queryAll().stream()
                .map(Labeled::getText)
                .toList();
    }

    private String kept() {
        try {
            Path file = folder.resolve("preferences");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private ContextMenu menu() {
        return (ContextMenu) Window.getWindows().stream()
                .filter(shown -> shown instanceof ContextMenu menu && "context-menu".equals(menu.getId()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> entries() {
        return menu().getItems().stream()
                .map(MenuItem::getId)
                .filter(id -> id != null)
                .map(id -> id.replace("context-", ""))
                .collect(Collectors.toList());
    }

    private void picture(String name) {
        try {
            Pictures.take(name, dev.stackwright.ui.fx.Look.LIGHT, menu().getScene());
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
