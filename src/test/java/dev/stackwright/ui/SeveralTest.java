package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Several selected elements are changed together in the inspector.
final class SeveralTest extends WindowTest {

    @Test
    void whatSeveralHaveInCommonIsChangedTogetherAsOneStep() {
        Topology topology = Designs.topology("shop", "api:service", "jobs:worker", "cache:redis", "store:redis");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        topology = Designs.link(topology, "api", "store", "session");
        Design design = new Design(topology, Layout.EMPTY);
        onFx(() -> {
            window.files().open(design);
            session().select(Selection.of(Element.component("cache"), Element.component("store")));
        });
        assertThat(robot.lookup("2 components").tryQuery()).isPresent();
        robot.clickOn("#field-settings-maxmemory")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("64MiB");
        settle();
        assertThat(settings("maxmemory")).containsExactly("64MiB", "64MiB");
        assertThat(undoTitle()).isEqualTo("Set maxmemory of 2 components");
        assertThat(session().historyProperty().get().past()).hasSize(1);

        onFx(() -> session().select(Element.component("store")));
        robot.clickOn("#field-settings-maxmemory")
                .push(KeyCode.CONTROL, KeyCode.A)
                .write("1GiB");
        settle();
        onFx(() -> session().select(Selection.of(Element.component("cache"), Element.component("store"))));
        TextField mixed = (TextField) node("#field-settings-maxmemory");
        assertThat(List.of(mixed.getText(), mixed.getPromptText())).containsExactly("", "mixed");

        onFx(() -> session().select(Selection.of(Element.component("api"), Element.component("store"))));
        assertThat(robot.lookup("#field-settings-maxmemory").tryQuery()).isEmpty();
        assertThat(robot.lookup("#field-replicas").tryQuery()).isPresent();

        onFx(() -> session().select(Selection.of(links())));
        robot.clickOn("#field-timeout").push(KeyCode.CONTROL, KeyCode.A).write("3s");
        settle();
        assertThat(session().design().topology().links())
                .extracting(link -> link.fields().text("timeout").orElse(""))
                .containsExactly("3s", "3s");
        assertThat(((ComboBox<?>) node("#field-optional")).getValue()).isEqualTo("default false");
        onFx(() -> session().select(Selection.of(links().getFirst(), Element.component("api"))));
        assertThat(robot.lookup("2 selected").tryQuery()).isPresent();
    }

    private List<String> settings(String name) {
        return List.of("cache", "store").stream()
                .map(component -> session()
                        .design()
                        .topology()
                        .component(component)
                        .orElseThrow()
                        .setting(name)
                        .orElse(""))
                .toList();
    }

    private List<Element> links() {
        return session().design().topology().links().stream()
                .map((Link link) -> Element.link(link))
                .toList();
    }

    private String undoTitle() {
        return session().historyProperty().get().undoTitle().orElse("");
    }
}
