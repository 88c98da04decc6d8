package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How many of a component run is changed by one key.
final class ReplicasTest extends WindowTest {

    private final Design design = new Design(
            Designs.topology("shop", "api:service", "jobs:worker", "ledger:postgres", "users:client"), Layout.EMPTY);

    @BeforeEach
    void open() {
        onFx(() -> window.files().open(design));
    }

    @Test
    void pressesInARowAreOneStepAndNeverBelowOne() {
        select("api");
        robot.push(KeyCode.R).push(KeyCode.R);
        settle();
        assertThat(replicas("api")).isEqualTo(3);
        assertThat(session().hintProperty().get()).isEqualTo("Replicas of api: 3");
        robot.push(KeyCode.SHIFT, KeyCode.R);
        settle();
        assertThat(replicas("api")).isEqualTo(2);
        assertThat(session().historyProperty().get().titles()).containsExactly("Set replicas of api");
        robot.push(KeyCode.SHIFT, KeyCode.R).push(KeyCode.SHIFT, KeyCode.R).push(KeyCode.SHIFT, KeyCode.R);
        settle();
        assertThat(session().design()).isEqualTo(design);
        assertThat(session().hintProperty().get()).isEqualTo("Replicas of api: 1");
    }

    @Test
    void severalComponentsGetOneMoreEach() {
        select("api");
        robot.push(KeyCode.R);
        select("api", "jobs", "ledger");
        robot.push(KeyCode.R);
        settle();
        assertThat(Stream.of("api", "jobs", "ledger").map(this::replicas)).containsExactly(3, 2, 1);
        assertThat(session().hintProperty().get()).isEqualTo("Replicas of 2 components: 2 to 3");
        assertThat(session().historyProperty().get().titles())
                .containsExactly("Set replicas of api", "Set replicas of 2 components");
    }

    @Test
    void whatKeepsDataOrRunsElsewhereHasNoReplicas() {
        select("ledger", "users");
        robot.push(KeyCode.R);
        settle();
        assertThat(session().design()).isEqualTo(design);
        select("api");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        settle();
        Design here = session().design();
        robot.push(KeyCode.R);
        settle();
        assertThat(session().design()).isEqualTo(here);
    }

    private void select(String... names) {
        onFx(() -> session()
                .select(Selection.of(Stream.of(names).map(Element::component).toList())));
    }

    private int replicas(String component) {
        return session().design().topology().component(component).orElseThrow().replicas();
    }
}
