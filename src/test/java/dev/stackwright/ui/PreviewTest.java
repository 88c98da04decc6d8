package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.code.CodeLine.Mark;
import dev.stackwright.ui.preview.FileLine;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Canvas and files lead to each other: what is selected stands out in the files, a line selects its component, and
/// the lines that an edit brought are marked.
final class PreviewTest extends WindowTest {

    private boolean replaced;

    @BeforeEach
    void design() {
        Topology topology = Designs.topology("shop", "web:nginx", "api:service", "cache:redis");
        topology = Designs.link(topology, "web", "api", "request");
        topology = topology.with(topology.component("api").orElseThrow().with("image", Scalar.of("acme/api:1")));
        Layout layout = Layout.EMPTY.with(
                Map.of("web", new Point(64, 64), "api", new Point(368, 64), "cache", new Point(368, 160)));
        Design design = new Design(topology, layout);
        onFx(() -> window.files().open(design));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle();
    }

    @Test
    void whatIsSelectedStandsOutInItsFiles() {
        assertThat(marked(Mark.CONCERNED)).isEmpty();
        onFx(() -> code().getItems().addListener((InvalidationListener) _ -> replaced = true));
        onFx(() -> session().select(Element.component("cache")));
        assertThat(marked(Mark.CONCERNED)).startsWith("  cache:").doesNotContain("  web:", "  api:");
        assertThat(inSight("  cache:")).isTrue();
        assertThat(files("concerned")).containsExactly("config/cache/redis.conf");
        onFx(() -> session().select(Selection.NONE));
        assertThat(marked(Mark.CONCERNED)).isEmpty();
        assertThat(replaced).as("the lines stay as they are").isFalse();
        pictures("preview");
    }

    @Test
    void aLineThatIsClickedOrEnteredSelectsItsComponent() {
        robot.clickOn(line("  api:"));
        settle();
        assertThat(session().selection()).isEqualTo(Selection.of(Element.component("api")));
        robot.push(KeyCode.UP).push(KeyCode.ENTER);
        settle();
        assertThat(session().selection()).isEqualTo(Selection.of(Element.component("api")));
        robot.clickOn("config/cache/redis.conf");
        settle();
        robot.clickOn(line("maxmemory"), MouseButton.PRIMARY);
        settle();
        assertThat(session().selection()).isEqualTo(Selection.of(Element.component("cache")));
    }

    @Test
    void theLinesThatAnEditBroughtAreMarkedUntilTheNext() {
        assertThat(marked(Mark.CHANGED)).isEmpty();
        onFx(() -> session().select(Element.component("cache")));
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(files("changed")).contains("compose.yaml").doesNotContain("config/web/nginx.conf");
        onFx(() -> session().undo());
        assertThat(marked(Mark.CHANGED)).contains("  cache:").doesNotContain("  web:");
        pictures("preview-changed");
        onFx(() -> session().select(Element.component("api")));
        assertThat(marked(Mark.CHANGED)).contains("  cache:");
    }

    @Test
    void linesAreFoundByTypingAndCopied() {
        robot.push(new javafx.scene.input.KeyCodeCombination(
                        KeyCode.F,
                        javafx.scene.input.KeyCombination.CONTROL_DOWN,
                        javafx.scene.input.KeyCombination.SHIFT_DOWN))
                .write("ACME");
        settle();
        assertThat(count()).isEqualTo("Line 1 of 1");
        assertThat(selected()).containsExactly("    image: acme/api:1");
        assertThat(robot.lookup(".code-hit").queryLabeled().getText()).isEqualTo("acme");
        pictures("preview-search");
        robot.push(KeyCode.CONTROL, KeyCode.A).write("restart:");
        settle();
        assertThat(count()).isEqualTo("Line 1 of 3");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertThat(count()).isEqualTo("Line 1 of 3");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(count()).isEqualTo("Line 3 of 3");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup(".code-search").tryQuery()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        settle();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        20_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("    restart: unless-stopped");
    }

    private String count() {
        return robot.lookup(".hit-count").queryLabeled().getText();
    }

    private ListView<FileLine> code() {
        return robot.lookup("#code").query();
    }

    private List<String> selected() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> code().getSelectionModel().getSelectedItems().stream()
                        .map(FileLine::text)
                        .toList());
    }

    /// The lines that a cell would mark so, in sight or not.
    private List<String> marked(Mark mark) {
        PseudoClass state = PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT));
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            ListCell<FileLine> cell = code().getCellFactory().call(code());
            cell.updateListView(code());
            return code().getItems().stream()
                    .filter(line -> {
                        cell.updateIndex(line.place());
                        return cell.getPseudoClassStates().contains(state);
                    })
                    .map(FileLine::text)
                    .toList();
        });
    }

    private List<String> files(String state) {
        return robot.lookup("#files .list-cell").<IndexedCell<?>>queryAll().stream()
                .filter(cell -> cell.getPseudoClassStates().stream()
                        .anyMatch(each -> each.getPseudoClassName().equals(state)))
                .map(IndexedCell::getText)
                .sorted()
                .toList();
    }

    private boolean inSight(String text) {
        return robot.lookup("#code .list-cell").<IndexedCell<FileLine>>queryAll().stream()
                .anyMatch(cell -> !cell.isEmpty() && cell.getItem().text().equals(text));
    }

    /// The cell of the first line that starts so, brought into sight.
    private IndexedCell<?> line(String start) {
        onFx(() -> code().scrollTo(code().getItems().stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow()));
        return robot.lookup("#code .list-cell").<IndexedCell<FileLine>>queryAll().stream()
                .filter(cell -> !cell.isEmpty() && cell.getItem().text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
