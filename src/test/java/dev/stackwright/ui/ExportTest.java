package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Scalar;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.shell.DesktopDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Export by Ctrl+E into a folder that holds files of other people.
final class ExportTest extends WindowTest {

    private static final String FOREIGN = "services: {}\n";

    private Path compose = Path.of("");
    private Path redis = Path.of("");

    @BeforeEach
    void design() throws IOException {
        onFx(() -> window.files().open(new Design(Designs.topology("shop", "cache:redis"), Layout.EMPTY)));
        compose = folder.resolve("export/compose.yaml");
        redis = folder.resolve("export/config/cache/redis.conf");
        Files.createDirectories(compose.getParent());
    }

    @Test
    void cancelLeavesAForeignFileAndWritesNothingElse() throws IOException {
        Files.writeString(compose, FOREIGN);
        export();
        assertThat(dialogs.asked).containsExactly("compose.yaml: Stackwright did not write it");
        assertThat(compose).hasContent(FOREIGN);
        assertThat(redis).doesNotExist();
        assertThat(dialogs.told).isEmpty();
        assertThat(session().hintProperty().get()).isEqualTo("Nothing was exported");
    }

    @Test
    void replacesWhatThePersonGivesUp() throws IOException {
        export();
        String written = Files.readString(compose);
        Files.writeString(compose, FOREIGN);
        Files.writeString(redis, "# by hand\n");
        dialogs.replace = true;
        export();
        assertThat(dialogs.asked)
                .containsExactly(
                        "compose.yaml: it was changed since the last export",
                        "config/cache/redis.conf: it was changed since the last export");
        assertThat(compose).hasContent(written);
        assertThat(session().hintProperty().get()).isEqualTo("Exported to export: 2 files");
        export();
        assertThat(dialogs.asked).hasSize(2);
        assertThat(session().hintProperty().get()).isEqualTo("Exported to export: nothing had changed");
    }

    @Test
    void savesThePictureWhereThePersonSays() throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.E);
        until(() -> "Saved shop.svg".equals(session().hintProperty().get()));
        assertThat(folder.resolve("shop.svg")).content().contains("<g id=\"card-cache\">");
    }

    @Test
    void saysWhichTextOfOnesOwnNoServerHasChecked() {
        onFx(() -> session()
                .apply(new Edit.SetProperty(Element.component("cache"), "insert.end", Scalar.of("maxclients 100"))));
        export();
        assertThat(session().hintProperty().get())
                .startsWith("Exported to export: ")
                .endsWith("; no server has checked your own text in cache");
        assertThat(redis).content().endsWith("maxclients 100\n");
    }

    @Test
    void doesNotOfferToReplaceAFolder() throws IOException {
        Files.createDirectories(compose);
        export();
        assertThat(dialogs.asked).isEmpty();
        assertThat(dialogs.told)
                .singleElement()
                .asString()
                .endsWith("compose.yaml (it is not a regular file). Move them away.");
    }

    @Test
    void theQuestionNamesTheFilesAndItsDefaultLosesNothing() throws Exception {
        export();
        Files.writeString(compose, FOREIGN);
        Files.writeString(redis, "# by hand\n");
        export();
        var plan = ExportPlan.of(folder.resolve("export"), exported().files(), new Random(7), false);
        DesktopDialogs desktop = new DesktopDialogs(robot.window(0), _ -> {});
        for (Look look : Look.values()) {
            onFx(() -> window.frame().show(look));
            CompletableFuture<Boolean> answer = new CompletableFuture<>();
            Platform.runLater(() -> answer.complete(desktop.replace(folder.resolve("export"), plan.refused())));
            until(() -> robot.lookup("Replace 2 files").tryQuery().isPresent());
            WaitForAsyncUtils.waitForFxEvents();
            List<String> names = robot.lookup(".question-file").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList();
            assertThat(names).containsExactly("compose.yaml", "config/cache/redis.conf");
            Pictures.take("replace", look, robot.lookup(".question").query().getScene());
            assertThat(robot.lookup("Cancel").queryAs(Button.class).isDefaultButton())
                    .isTrue();
            robot.push(KeyCode.ENTER);
            until(answer::isDone);
            assertThat(answer.join()).isFalse();
        }
    }

    private void export() {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        settle();
    }
}
