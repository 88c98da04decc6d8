package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The design as a list, which says and does the same as the canvas.
final class OutlineTest extends WindowTest {

    @BeforeEach
    void cache() throws DesignFileProblem {
        var design = DesignFile.read(Path.of("assets/samples/cache.stack.yaml")).design();
        onFx(() -> window.files().open(design));
        robot.clickOn("#canvas").push(KeyCode.CONTROL, KeyCode.DIGIT4);
        settle();
    }

    @Test
    void saysEveryComponentAndLink() {
        assertThat(lines()).contains("api, Service", "to pages, cache-aside");
    }

    @Test
    void selectsTheSameAsTheCanvas() {
        robot.clickOn("api, Service");
        settle();
        assertThat(session().selection().components()).containsExactly("api");
        robot.push(KeyCode.DOWN);
        settle();
        assertThat(session().selection().links()).containsExactly("api->pages:cache-aside");
        robot.clickOn("#card-pages");
        settle();
        assertThat(session().selection().components()).containsExactly("pages");
        assertThat(spoken("#card-pages")).startsWith("pages, Redis").endsWith("linked with api");
    }

    @Test
    void deletesWhatIsSelectedInIt() {
        robot.clickOn("api, Service").push(KeyCode.DELETE);
        settle();
        assertThat(session().design().topology().components()).doesNotContainKey("api");
        assertThat(lines()).noneMatch(line -> line.startsWith("api"));
    }

    private Set<String> lines() {
        return robot.lookup("#outline .outline-cell").queryAll().stream()
                .map(cell -> String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .collect(Collectors.toSet());
    }

    private String spoken(String query) {
        Node node = node(query);
        return String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
