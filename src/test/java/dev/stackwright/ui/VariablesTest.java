package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// What a program gets from its links stands in the inspector.
final class VariablesTest extends WindowTest {

    @Test
    void thePresetChosenInTheInspectorNamesTheVariables() {
        Topology topology = Designs.topology("shop", "api:service", "ledger:postgres");
        Design design = new Design(Designs.link(topology, "api", "ledger", "query"), Layout.EMPTY);
        onFx(() -> window.files().open(design));
        onFx(() -> session().select(Selection.of(List.of(Element.component("api")))));

        assertThat(table())
                .contains("LEDGER_URL ledger postgresql://app:${LEDGER_PASSWORD}@ledger:5432/app")
                .noneMatch(row -> row.startsWith("SPRING"));

        onFx(() -> choice().setValue("spring"));

        assertThat(session()
                        .design()
                        .topology()
                        .component("api")
                        .orElseThrow()
                        .fields()
                        .value("preset"))
                .contains(Scalar.of("spring"));
        assertThat(table())
                .contains(
                        "LEDGER_URL ledger postgresql://app:${LEDGER_PASSWORD}@ledger:5432/app",
                        "SPRING_DATASOURCE_URL ledger jdbc:postgresql://ledger:5432/app",
                        "SPRING_DATASOURCE_PASSWORD ledger ${LEDGER_PASSWORD}");

        onFx(() -> session().undo());

        assertThat(session().design()).isEqualTo(design);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> choice() {
        return (ComboBox<String>) node("#field-preset");
    }

    private List<String> table() {
        List<String> words = robot.lookup("#link-variables .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        return java.util.stream.IntStream.range(0, words.size() / 3)
                .mapToObj(row -> String.join(" ", words.subList(3 * row, 3 * row + 3)))
                .toList();
    }
}
