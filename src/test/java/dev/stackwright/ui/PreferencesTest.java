package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a person prefers holds at once and is kept.
final class PreferencesTest extends WindowTest {

    @BeforeEach
    void sheet() {
        onFx(() ->
                window.files().open(new Design(Designs.topology("shop", "api:service", "cache:redis"), Layout.EMPTY)));
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        settle();
    }

    @Test
    void themeAndSizeHoldAtOnce() {
        pictures("preferences");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        settle();
        assertThat(node("#window").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("dark"));
        robot.push(KeyCode.DOWN);
        settle();
        assertThat(node("#window").getPseudoClassStates()).contains(PseudoClass.getPseudoClass("contrast"));

        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        settle();
        pictures("preferences-150");
        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN);
        settle();
        robot.push(KeyCode.ESCAPE);
        settle();
        Bounds window = node("#window").getLayoutBounds();
        Bounds bottom = node(".status-bar").localToScene(node(".status-bar").getLayoutBounds());
        assertThat(bottom.getHeight()).isEqualTo(28 * 1.5);
        assertThat(bottom.getMaxX()).isBetween(window.getMaxX() - 2, window.getMaxX());
        assertThat(bottom.getMaxY()).isBetween(window.getMaxY() - 2, window.getMaxY());
        robot.push(KeyCode.SHIFT, KeyCode.DIGIT1);
        settle();
        pictures("size-150");
        robot.clickOn("#card-cache");
        settle();
        assertThat(session().selection().components()).containsExactly("cache");
        robot.clickOn("#card-cache .badge");
        settle();
        Node findings = node("#findings");
        assertThat(findings.getBoundsInParent().getWidth())
                .isEqualTo(findings.getLayoutBounds().getWidth() * 1.5);
        pictures("size-150-findings");
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        settle();
        pictures("size-200", Look.CONTRAST);
        until(() -> kept().equals("""
                # What Stackwright's window is like. Edit, Preferences changes it too.
                theme: contrast
                scale: 200
                motion: reduced
                grid: shown
                """));
    }

    @Test
    void keysAreTakenOnlyFromAnActionThatThePersonGivesUp() {
        robot.clickOn("#key-filter").write("save");
        settle();
        robot.clickOn("#key-save-as").push(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(text("#key-problem")).isEqualTo("Ctrl+S means Save already.");
        assertThat(text("#key-save-as")).isEqualTo("Ctrl+Shift+S");
        pictures("preferences-keys");
        robot.clickOn("#key-take");
        settle();
        assertThat(text("#key-save-as")).isEqualTo("Ctrl+S");
        assertThat(text("#key-save")).isEqualTo("none");

        robot.clickOn("#key-save").push(KeyCode.SPACE);
        settle();
        assertThat(text("#key-problem")).isEqualTo("Space belongs to the canvas and the fields; choose others.");
        robot.clickOn("#key-save");
        assertThat(text("#key-save")).isEqualTo("Press keys…");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(text("#key-save")).isEqualTo("none");
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(robot.lookup("#preferences-sheet").tryQuery()).isEmpty();

        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        settle();
        give("outline", KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        give("open", KeyCode.F7);
        robot.push(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        settle();
        assertThat(robot.lookup("#outline").tryQuery()).isPresent();
        onFx(() -> window.files().begin());
        assertThat(robot.lookup(".welcome-line").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .endsWith("Ctrl+Shift+N shows templates, F7 opens a design.");
        until(() -> kept().endsWith("""
                key open: F7
                key outline: Alt+Shortcut+O
                key save: none
                key save-as: Shortcut+S
                """));

        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        settle();
        robot.clickOn("#keys-reset").clickOn("#key-filter").write("outline");
        settle();
        assertThat(text("#key-outline")).isEqualTo("Ctrl+4");
        until(() -> kept().endsWith("grid: shown\n"));
    }

    private void give(String action, KeyCode... keys) {
        robot.clickOn("#key-filter").push(KeyCode.CONTROL, KeyCode.A).write(action);
        settle();
        robot.clickOn("#key-" + action).push(keys);
        settle();
    }

    private String text(String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private String kept() {
        try {
            Path file = folder.resolve("preferences");
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
