package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Scalar;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// One action lets a program run on this machine, and the same one takes it back into a container.
final class MachineTest extends WindowTest {

    @Test
    void aProgramGoesToThisMachineAndBackInOneUndoStepEach() {
        Design design = new Design(Designs.topology("shop", "api:service", "ledger:postgres"), Layout.EMPTY);
        onFx(() -> window.files().open(design));

        press("ledger");
        assertThat(session().design()).isEqualTo(design);

        press("api");

        assertThat(session()
                        .design()
                        .topology()
                        .component("api")
                        .orElseThrow()
                        .fields()
                        .value("runs"))
                .contains(Scalar.of("here"));
        assertThat(exported().blueprint().orElseThrow().services()).containsOnlyKeys("ledger");

        onFx(() -> session().undo());
        assertThat(session().design()).isEqualTo(design);
        onFx(() -> session().redo());
        press("api");
        assertThat(session().design()).isEqualTo(design);
        assertThat(session().historyProperty().get().past()).hasSize(2);
    }

    private void press(String name) {
        onFx(() -> session().select(Selection.of(List.of(Element.component(name)))));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        settle();
    }
}
