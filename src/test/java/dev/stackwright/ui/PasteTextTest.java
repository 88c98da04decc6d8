package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.Fragment;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What is copied is text for others, and text of others becomes components.
final class PasteTextTest extends WindowTest {

    private static final String COMPOSE = """
            services:
              shop:
                build: .
                ports: ["8080:3000"]
                healthcheck: {test: curl localhost}
                depends_on: [cache]
              cache:
                image: redis:7.4
            """;

    @BeforeEach
    void design() {
        Topology topology = Designs.link(
                Designs.topology("shop", "api:service", "cache:redis", "db:postgres"), "api", "cache", "session");
        Layout layout = Layout.EMPTY.with(
                Map.of("api", new Point(64, 64), "cache", new Point(368, 64), "db", new Point(64, 240)));
        put("");
        onFx(() -> window.files().open(new Design(topology, layout)));
    }

    @Test
    void whatIsCopiedStandsInTheClipboardAsADesignIsWritten() throws DesignFileProblem {
        copy(KeyCode.CONTROL, KeyCode.C);
        Design copied = Fragment.read("clipboard", clipboard());
        assertThat(copied.topology().components().keySet()).containsExactly("api", "cache");
        assertThat(copied.topology().links()).extracting(Link::key).containsExactly("api->cache:session");
        assertThat(copied.layout().components())
                .isEqualTo(Map.of("api", new Point(64, 64), "cache", new Point(368, 64)));
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(session().historyProperty().get().undoTitle()).contains("Paste 2 components");
        assertThat(session().design().topology().components()).containsKeys("api-2", "cache-2");
    }

    @Test
    void whatIsCopiedCanBePastedIntoAnotherWindow() {
        copy(KeyCode.CONTROL, KeyCode.C);
        String text = clipboard();
        onFx(() -> window.files().open(Design.empty("other")));
        put(text + "\n# as an editor saved it\n");
        robot.moveTo(at(100, 100)).push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(session().design().topology().components()).containsOnlyKeys("api", "cache");
        assertThat(session().historyProperty().get().undoTitle()).contains("Paste 2 components");
    }

    @Test
    void theServicesOfTheSelectionAreCopiedAsCompose() {
        copy(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard()).contains("services:", "  api:", "  cache:").doesNotContain("  db:");
        assertThat(session().hintProperty().get()).isEqualTo("Copied as Compose.");
    }

    @Test
    void aComposeFileBecomesComponentsAsOneStepAndWhatHasNoPlaceIsSaid() {
        put(COMPOSE);
        robot.moveTo(at(64, 400)).push(KeyCode.CONTROL, KeyCode.V);
        settle();
        Topology now = session().design().topology();
        assertThat(now.components().keySet()).containsExactly("api", "cache", "db", "shop", "cache-2");
        assertThat(now.links())
                .extracting(Link::key)
                .containsExactly("api->cache:session", "shop->cache-2:cache-aside");
        assertThat(session().selection().components()).containsExactly("shop", "cache-2");
        assertThat(session().hintProperty().get()).isEqualTo("Not taken over: healthcheck of shop.");
        pictures("paste-compose");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(session().design().topology().components()).containsOnlyKeys("api", "cache", "db");
    }

    @Test
    void aRunLineBecomesAComponent() {
        put("docker run -d --name queue -p 5672:5672 rabbitmq:4");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(session()
                        .design()
                        .topology()
                        .component("queue")
                        .orElseThrow()
                        .kind())
                .isEqualTo("rabbitmq");
    }

    @Test
    void textThatMeansNothingChangesNothingAndIsAnsweredInASentence() {
        Design before = session().design();
        put("Dear all,\nsee you tomorrow: at noon.");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(session().hintProperty().get()).startsWith("The clipboard holds no components.");
        put("services:\n  web: [1\n");
        robot.push(KeyCode.CONTROL, KeyCode.V);
        settle();
        assertThat(session().hintProperty().get()).startsWith("Nothing was pasted. Line ");
        assertThat(session().design()).isEqualTo(before);
    }

    private void copy(KeyCode... keys) {
        onFx(() -> session().select(Selection.of(Element.component("api"), Element.component("cache"))));
        robot.push(keys);
        settle();
    }

    private void put(String text) {
        onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> Clipboard.getSystemClipboard().getString());
    }
}
