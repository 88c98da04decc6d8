package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.preview.FileLine;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Configuration of one's own: word for word in the design, marked in the files, one undo step each.
final class OwnConfigurationTest extends WindowTest {

    private static final String PATH = "config/web/nginx.conf";

    @BeforeEach
    void design() {
        Topology topology = Designs.topology("shop", "web:nginx", "api:service");
        topology = Designs.link(topology, "web", "api", "request");
        topology = topology.with(topology.component("api").orElseThrow().with("image", Scalar.of("acme/api:1")));
        Layout layout = Layout.EMPTY.with(Map.of("web", new Point(64, 64), "api", new Point(368, 64)));
        Design design = new Design(topology, layout);
        onFx(() -> window.files().open(design));
        onFx(() -> session().select(Element.component("web")));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle();
        robot.clickOn(PATH);
        settle();
    }

    @Test
    void textAtAnInsertionPointIsMarkedInItsFile() throws IOException {
        assertThat(note()).isEmpty();
        unfold();
        robot.clickOn("#field-insert-http").write("# caches\n# and maps");
        settle();
        assertThat(web().fields().text("insert.http")).contains("# caches\n# and maps");
        assertThat(note()).isEqualTo("2 lines of your own");
        robot.clickOn(".own-note");
        settle();
        assertThat(marked()).containsExactly("    # caches", "    # and maps");
        for (Look look : Look.values()) {
            onFx(() -> window.frame().show(look));
            Pictures.take("own", look, window.frame().root().getScene());
        }
        onFx(() -> session().undo());
        assertThat(web().fields().has("insert")).isFalse();
        assertThat(note()).isEmpty();
    }

    @Test
    void aFileOfOnesOwnTakesThePlaceOfTheWrittenOneAndGivesItBack() {
        Component before = web();
        String written = file();
        robot.clickOn("Use My Own File");
        settle();
        assertThat(web().fields().fields("files")).isEqualTo(Fields.of("nginx.conf", Scalar.of(written)));
        assertThat(note()).isEqualTo(written.lines().count() + " lines of your own");
        unfold();
        robot.clickOn("#field-files-nginx-conf")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("events {}");
        settle();
        assertThat(file()).isEqualTo("events {}");
        assertThat(marked()).containsExactly("events {}");
        robot.clickOn("Let Stackwright Write It");
        settle();
        assertThat(web()).isEqualTo(before);
        assertThat(file()).isEqualTo(written);
        assertThat(marked()).isEmpty();
        onFx(() -> session().undo());
        assertThat(file()).isEqualTo("events {}");
    }

    @Test
    void tabLeavesATextAreaForTheNextField() {
        unfold();
        robot.clickOn("#field-insert-http").push(KeyCode.TAB).write("# here");
        settle();
        assertThat(web().fields().fields("insert").entries().keySet()).containsExactly("server");
    }

    private void unfold() {
        TitledPane pane = robot.lookup(".titled-pane").<TitledPane>queryAll().stream()
                .filter(titled -> titled.getText().equals("Your own configuration"))
                .findFirst()
                .orElseThrow();
        onFx(() -> pane.setExpanded(true));
        onFx(() -> robot.lookup("#inspector .scroll-pane").<ScrollPane>query().setVvalue(1));
    }

    private Component web() {
        return session().design().topology().component("web").orElseThrow();
    }

    private String file() {
        return exported().files().stream()
                .filter(file -> file.path().equals(PATH))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private String note() {
        return robot.lookup(".own-note").queryLabeled().getText();
    }

    private List<String> marked() {
        return robot.lookup("#code .list-cell").<IndexedCell<FileLine>>queryAll().stream()
                .filter(cell -> cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("own")))
                .sorted(Comparator.comparingInt(IndexedCell::getIndex))
                .map(cell -> cell.getItem().text())
                .toList();
    }
}
