package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import dev.stackwright.ui.shell.Dialogs.Unsaved;
import dev.stackwright.ui.shell.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No change is lost unasked, and the designs that were open last are kept.
final class FilesTest extends WindowTest {

    private Path saved = Path.of("");

    @BeforeEach
    void changedDesign() throws DesignFileProblem {
        saved = folder.resolve("design.stack.yaml");
        Topology topology = Designs.topology("shop", "api:service", "cache:redis");
        DesignFile.create(new Design(topology, Layout.EMPTY)).saveOver(saved);
        onFx(() -> window.files().open(saved));
        onFx(() -> session().select(Selection.of(Element.component("cache"))));
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(window.files().dirty().get()).isTrue();
    }

    @Test
    void newAsksAndCancelKeepsTheDesign() {
        dialogs.unsaved = Unsaved.CANCEL;
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        assertThat(dialogs.asked).containsExactly("save shop");
        assertThat(components()).containsExactly("api");
        assertThat(window.files().dirty().get()).isTrue();
    }

    @Test
    void newAsksAndDiscardLosesTheChangeOnly() throws DesignFileProblem {
        dialogs.unsaved = Unsaved.DISCARD;
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        assertThat(components()).isEmpty();
        assertThat(onDisk()).containsExactly("api", "cache");
    }

    @Test
    void newAsksAndSaveSavesFirst() throws DesignFileProblem {
        dialogs.unsaved = Unsaved.SAVE;
        robot.push(KeyCode.CONTROL, KeyCode.N);
        settle();
        assertThat(components()).isEmpty();
        assertThat(onDisk()).containsExactly("api");
    }

    @Test
    void openAsksToo() throws DesignFileProblem {
        dialogs.unsaved = Unsaved.CANCEL;
        robot.push(KeyCode.CONTROL, KeyCode.O);
        settle();
        assertThat(components()).containsExactly("api");
        dialogs.unsaved = Unsaved.SAVE;
        robot.push(KeyCode.CONTROL, KeyCode.O);
        settle();
        assertThat(components()).containsExactly("api");
        assertThat(onDisk()).containsExactly("api");
        robot.push(KeyCode.CONTROL, KeyCode.O);
        settle();
        assertThat(dialogs.asked).containsExactly("save shop", "save shop");
    }

    @Test
    void closeAsksToo() throws DesignFileProblem {
        dialogs.unsaved = Unsaved.CANCEL;
        robot.push(KeyCode.CONTROL, KeyCode.W);
        settle();
        assertThat(window.frame().root().getScene().getWindow().isShowing()).isTrue();
        dialogs.unsaved = Unsaved.SAVE;
        robot.push(KeyCode.CONTROL, KeyCode.W);
        settle();
        assertThat(window.frame().root().getScene().getWindow().isShowing()).isFalse();
        assertThat(onDisk()).containsExactly("api");
    }

    @Test
    void theDesignsThatWereOpenLastAreKeptTheLatestFirst() throws IOException, DesignFileProblem {
        Path other = folder.resolve("other.stack.yaml");
        Files.copy(saved, other);
        onFx(() -> window.files().open(other));
        assertThat(window.files().recent().paths()).containsExactly(other, saved);
        onFx(() -> window.files().open(saved));
        assertThat(window.files().recent().paths()).containsExactly(saved, other);
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Path copy = folder.resolve("copy-" + i + ".stack.yaml");
            Files.copy(saved, copy);
            onFx(() -> window.files().open(copy));
            many.addFirst(copy);
        }
        assertThat(new Recent(folder.resolve("recent")).paths()).isEqualTo(many);
    }

    private Iterable<String> components() {
        return session().design().topology().components().keySet();
    }

    private Iterable<String> onDisk() throws DesignFileProblem {
        return DesignFile.read(saved).design().topology().components().keySet();
    }
}
