package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Layout;
import dev.stackwright.support.Designs;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Every step has its name in a list, and choosing one goes there.
final class HistoryTest extends WindowTest {

    @Test
    void goesToTheStepThatIsChosen() {
        onFx(() -> {
            window.files()
                    .open(new Design(
                            Designs.topology("shop", "api:service", "cache:redis", "web:nginx"), Layout.EMPTY));
            session().apply(new Edit.RenameComponent("api", "orders"));
            session().apply(new Edit.RemoveComponent("cache"));
            session().apply(new Edit.RemoveComponent("web"));
        });
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        settle();
        assertThat(spoken())
                .containsExactly(
                        "As it was opened, done",
                        "Rename api to orders, done",
                        "Delete cache, done",
                        "Delete web, the design as it is");

        robot.clickOn("Rename api to orders");
        settle();
        assertThat(session().design().topology().components().keySet()).containsExactly("orders", "cache", "web");
        assertThat(spoken())
                .containsExactly(
                        "As it was opened, done",
                        "Rename api to orders, the design as it is",
                        "Delete cache, undone",
                        "Delete web, undone");
        pictures("history");

        robot.push(KeyCode.DOWN);
        settle();
        assertThat(session().design().topology().components().keySet()).containsExactly("orders", "web");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(session().design().topology().components().keySet()).containsExactly("api", "cache", "web");
        assertThat(spoken()).startsWith("As it was opened, the design as it is");
    }

    private List<String> spoken() {
        return robot.lookup("#history .step-cell").queryAll().stream()
                .sorted((one, other) -> Double.compare(
                        one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .map(cell -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
