package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.support.Designs;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The fields of the inspector serve one element after the other.
final class InspectorTest extends WindowTest {

    private final Design design =
            new Design(Designs.topology("shop", "cache:redis", "store:redis", "api:service"), Layout.EMPTY);

    @BeforeEach
    void open() {
        onFx(() -> window.files().open(design));
        select("cache");
    }

    @Test
    void whatDoesNotFitOneComponentIsNotSaidOfTheNext() {
        TextField field = (TextField) node("#field-settings-maxmemory");
        robot.clickOn(field).push(KeyCode.CONTROL, KeyCode.A).write("many");
        settle();
        assertThat(complaints()).isEqualTo(1);

        select("store");

        assertThat(node("#field-settings-maxmemory")).isSameAs(field);
        assertThat(field.getText()).isEqualTo("256MiB");
        assertThat(complaints()).isZero();
        assertThat(session().design()).isEqualTo(design);
    }

    @Test
    void aGroupThatWasOpenedStaysOpenForTheNextComponent() {
        robot.interact(() -> pane("Limits").setExpanded(false));
        robot.interact(() -> pane("Probe").setExpanded(true));

        select("api");

        assertThat(pane("Limits").isExpanded()).isFalse();
        assertThat(pane("Probe").isExpanded()).isTrue();
        assertThat(robot.lookup("#field-probe-http").tryQuery()).isPresent();
    }

    private void select(String component) {
        onFx(() -> session().select(Element.component(component)));
    }

    private TitledPane pane(String title) {
        return robot.lookup(".inspector .titled-pane").queryAllAs(TitledPane.class).stream()
                .filter(pane -> pane.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private long complaints() {
        return robot.lookup(".inspector .field-problem").queryAll().stream()
                .filter(node -> node.isVisible())
                .count();
    }
}
