package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.document.Journals;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Layout;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.shell.Dialogs.Unsaved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Work that was not saved when a window ended comes back with its history, and what another program writes into the
/// open file is neither overwritten nor overlooked.
final class RecoveryTest extends WindowTest {

    private Path saved = Path.of("");

    @BeforeEach
    void design() throws DesignFileProblem, IOException {
        saved = folder.resolve("design.stack.yaml");
        DesignFile.create(new Design(
                        Designs.topology("shop", "api:service", "cache:redis", "mail:service"), Layout.EMPTY))
                .saveOver(saved);
        Files.writeString(saved, "# Ask Ann before you change this.\n" + Files.readString(saved));
    }

    @Test
    void aKilledWindowsWorkIsOfferedAndComesBackWithItsHistory() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(UnsavedChild.command(saved, folder))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(child.getInputStream().read()).isEqualTo('!');
            assertThat(new Journals(folder.resolve("unsaved")).left())
                    .as("a window that lives keeps its journal")
                    .isEmpty();
        } finally {
            child.destroyForcibly().waitFor();
        }
        open();
        until(() -> shows("#notice"));
        assertThat(notice())
                .startsWith("Stackwright ended before design.stack.yaml was saved. Its work until ")
                .endsWith(" is kept, with 2 steps to undo.");
        pictures("recovery");

        robot.clickOn("#notice-restore");
        settle();
        assertThat(shows("#notice")).isFalse();
        assertThat(components()).containsExactly("orders", "mail");
        assertThat(session().historyProperty().get().titles())
                .containsExactly("Delete cache", "Rename api to orders", "Delete mail");
        assertThat(window.files().dirty().get()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(components()).containsExactly("orders");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(components()).containsExactly("api", "cache", "mail");

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(Files.readString(saved)).startsWith("# Ask Ann before").doesNotContain("redis");
        until(() -> journals().isEmpty());
    }

    @Test
    void whatIsPutOffIsOfferedAgainAndWhatIsDiscardedIsGone() throws IOException {
        var left = new Journals(folder.resolve("unsaved")).begin();
        DesignFile file = unchecked();
        left.write(new dev.stackwright.document.Journal(
                file, dev.stackwright.model.History.of(file.design()).apply(new Edit.RemoveComponent("cache"))));
        left.letGo();
        open();
        until(() -> shows("#notice"));
        robot.clickOn("#notice-later");
        settle();
        assertThat(shows("#notice")).isFalse();
        open();
        until(() -> shows("#notice"));
        assertThat(notice()).endsWith("is kept, with 1 step to undo.");
        // By the keyboard: F6 comes to the bar after palette, canvas and inspector.
        robot.push(KeyCode.F6).push(KeyCode.F6).push(KeyCode.TAB).push(KeyCode.SPACE);
        settle();
        assertThat(journals()).isEmpty();
        assertThat(components()).containsExactly("api", "cache", "mail");
    }

    @Test
    void theJournalOfUnsavedWorkGoesWhenTheWindowIsClosedProperly() {
        open();
        onFx(() -> session().apply(new Edit.RemoveComponent("cache")));
        until(() -> journals().size() == 1);
        dialogs.unsaved = Unsaved.DISCARD;
        robot.push(KeyCode.CONTROL, KeyCode.W);
        settle();
        assertThat(folder.resolve("unsaved")).isEmptyDirectory();
    }

    @Test
    void withoutUnsavedWorkTheDesignFollowsItsFileAsOneStep() throws IOException {
        open();
        Files.writeString(saved, Files.readString(saved).replace("name: shop", "name: store"));
        until(() -> session().design().name().equals("store"));
        assertThat(session().historyProperty().get().titles()).containsExactly("Reload design.stack.yaml");
        assertThat(window.files().dirty().get()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(session().design().name()).isEqualTo("shop");
        assertThat(window.files().dirty().get()).isTrue();
    }

    @Test
    void withUnsavedWorkThePersonDecidesAndNothingIsOverwrittenUnasked() throws IOException {
        open();
        onFx(() -> session().apply(new Edit.RemoveComponent("cache")));
        Files.writeString(saved, "\n# Theirs.\n", StandardOpenOption.APPEND);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> shows("#notice"));
        assertThat(notice())
                .isEqualTo("Another program has changed design.stack.yaml, and you have changes that are not saved.");
        assertThat(session().hintProperty().get())
                .isEqualTo("Not saved, as another program has changed design.stack.yaml.");
        assertThat(Files.readString(saved)).contains("cache", "# Theirs.");

        pictures("changed");
        robot.clickOn("#notice-compare…");
        settle();
        pictures("compare");
        assertThat(robot.lookup("#compare-lines").queryListView().getItems()).isNotEmpty();
        robot.clickOn("#compare-keep-mine");
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        settle();
        assertThat(Files.readString(saved)).contains("# Theirs.").doesNotContain("cache");

        onFx(() -> session().apply(new Edit.RemoveComponent("mail")));
        Files.writeString(saved, Files.readString(saved).replace("name: shop", "name: store"));
        until(() -> shows("#notice"));
        robot.clickOn("#notice-reload");
        settle();
        assertThat(session().design().name()).isEqualTo("store");
        assertThat(components()).containsExactly("api", "mail");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(components()).containsExactly("api");
    }

    private void open() {
        onFx(() -> window.files().open(saved));
    }

    private DesignFile unchecked() {
        try {
            return DesignFile.read(saved);
        } catch (DesignFileProblem problem) {
            throw new AssertionError(problem);
        }
    }

    private boolean shows(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private String notice() {
        return robot.lookup("#notice").queryAs(Labeled.class).getText();
    }

    private Iterable<String> components() {
        return session().design().topology().components().keySet();
    }

    private List<Path> journals() {
        try (Stream<Path> files = Files.list(folder.resolve("unsaved"))) {
            return files.filter(file -> file.toString().endsWith(".journal")).toList();
        } catch (IOException none) {
            return List.of();
        }
    }
}
