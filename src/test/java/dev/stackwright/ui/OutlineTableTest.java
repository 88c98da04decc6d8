package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Scalar;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.shell.Drawer;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The design as a table, and how fast a large design is one.
final class OutlineTableTest extends WindowTest {

    private final OutlineRows outline = new OutlineRows(robot);

    @Test
    void theTableHasARowForEachComponentAndIsSortedByAnyColumn() {
        onFx(() -> window.files().open(OutlineRows.shop()));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        settle();
        robot.clickOn("#outline-as-table");
        settle();
        assertThat(outline.rows())
                .containsExactly(
                        List.of("web", "nginx", "front", "1", "0", "1", "0", ""),
                        List.of("api", "Service", "", "1", "1", "1", "0", ""),
                        List.of("cache", "Redis", "back", "3", "1", "0", "0", ""));
        sort("column-name", SortType.ASCENDING);
        assertThat(outline.names()).containsExactly("api", "cache", "web");
        sort("column-replicas", SortType.DESCENDING);
        assertThat(outline.names()).containsExactly("cache", "api", "web");
        robot.clickOn(outline.row("api")).press(KeyCode.SHIFT).push(KeyCode.UP).release(KeyCode.SHIFT);
        settle();
        assertThat(session().selection().components()).containsExactlyInAnyOrder("api", "cache");
        robot.clickOn("#card-web");
        settle();
        assertThat(outline.selectedRows()).containsExactly("web, nginx, in zone front, linked with api");
        pictures("outline-table", Look.LIGHT, Look.DARK);
        robot.clickOn("#outline-words").write("redis");
        settle();
        assertThat(outline.names()).containsExactly("cache");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DELETE);
        settle();
        assertThat(session().design().topology().components()).doesNotContainKey("cache");
        robot.clickOn("#outline-as-tree").clickOn("#outline-words").push(KeyCode.ESCAPE);
        settle();
        assertThat(outline.lines()).startsWith("front, zone", "web, nginx");
    }

    @Test
    void manyComponentsAreShownChangedAndSelectedAtOnce() {
        Design many = OutlineRows.many();
        onFx(() -> window.files().open(many));
        robot.interact(() -> assertThat(millis(() -> window.frame().drawer(Drawer.Tab.OUTLINE)))
                .isLessThan(2000));
        settle();
        robot.interact(() -> assertThat(millis(() ->
                        session().apply(new Edit.SetProperty(Element.component("c2500"), "replicas", Scalar.of("3")))))
                .isLessThan(500));
        settle();
        robot.interact(() -> assertThat(millis(() -> session().select(Element.component("c4999"))))
                .isLessThan(500));
        settle();
        assertThat(outline.selectedLines()).containsExactly("c4999, Redis");
        robot.clickOn("#outline-as-table");
        settle();
        assertThat(outline.selectedRows()).containsExactly("c4999, Redis, linked with c4998");
    }

    /// As a click on the head of a column does, which the headless platform takes for one that opens a menu.
    private void sort(String id, SortType type) {
        TableView<?> table = (TableView<?>) node("#outline-table");
        onFx(() -> sort(table, id, type));
    }

    private static <T> void sort(TableView<T> table, String id, SortType type) {
        TableColumn<T, ?> column = table.getColumns().stream()
                .filter(one -> one.getId().equals(id))
                .findFirst()
                .orElseThrow();
        column.setSortType(type);
        table.getSortOrder().setAll(List.of(column));
    }

    private static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - begin) / 1e6;
        System.getLogger("outline").log(System.Logger.Level.INFO, "took {0} ms", took);
        return took;
    }
}
