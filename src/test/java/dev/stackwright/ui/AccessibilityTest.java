package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.RunState;
import dev.stackwright.ui.shell.Drawer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What can be seen can be heard: names, roles, states, and what has just happened.
final class AccessibilityTest extends WindowTest {

    @BeforeEach
    void design() {
        var topology = Designs.link(Designs.topology("shop", "api:service", "cache:redis"), "api", "cache", "session");
        onFx(() -> window.files().open(new Design(topology, Layout.EMPTY)));
    }

    @Test
    void theCanvasIsAListOfCardsOfWhichSomeAreSelected() {
        Node canvas = node("#canvas");
        assertThat(canvas.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_VIEW);
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT))
                .isEqualTo(2);
        Node cache = node("#card-cache");
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.ITEM_AT_INDEX, 1))
                .isEqualTo(cache);
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                .isNotEqualTo(cache);
        assertThat(cache.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);

        robot.push(KeyCode.TAB).push(KeyCode.TAB);
        settle();
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM))
                .isEqualTo(cache);
        assertThat(canvas.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS))
                .isEqualTo(List.of(cache));
        assertThat(cache.getAccessibleRole()).isEqualTo(AccessibleRole.LIST_ITEM);
        assertThat(cache.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
        assertThat(String.valueOf(cache.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .startsWith("cache, Redis, ")
                .endsWith("linked with api");
    }

    @Test
    void whatHappensIsSaidWithoutTakingTheKeyboard() {
        onFx(() -> session().apply(new Edit.RemoveLink("api->cache:session")));
        assertThat(said()).isEqualTo("Canvas. Done: Delete link api->cache:session");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(said()).isEqualTo("Canvas. Undone: Delete link api->cache:session");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        settle();
        assertThat(said()).isEqualTo("Canvas. Redone: Delete link api->cache:session");
        SequencedMap<String, Health> health = new LinkedHashMap<>();
        health.put("api", Health.of(Health.State.HEALTHY));
        onFx(() -> session().show(new RunState(RunState.Phase.RUNNING, health, "")));
        assertThat(said()).isEqualTo("Canvas. The stack: Running, api: Healthy");
        onFx(() -> session().show(session().run().with("cache", Health.of(Health.State.UNHEALTHY))));
        assertThat(said()).isEqualTo("Canvas. cache: Unhealthy");
        onFx(() -> session().say("Nothing was copied yet."));
        assertThat(said()).isEqualTo("Canvas. Nothing was copied yet.");
        assertThat(node("#canvas").isFocused()).isTrue();
    }

    @Test
    void everythingThatTheKeyboardReachesHasAName() {
        SortedSet<String> nameless = new TreeSet<>();
        List<Element> elements = List.of(
                Element.component("cache"), Element.link(Link.of("api", "cache", "session")), new Element.OfDesign());
        for (Element element : elements) {
            onFx(() -> session().select(element));
            collect(nameless);
        }
        for (Drawer.Tab tab : Drawer.Tab.values()) {
            onFx(() -> window.frame().show(tab));
            collect(nameless);
        }
        onFx(() -> window.frame().preferences());
        collect(nameless);
        assertThat(nameless).isEmpty();
    }

    private void collect(SortedSet<String> nameless) {
        onFx(() -> collect(window.frame().root(), nameless));
    }

    private static void collect(Node node, SortedSet<String> nameless) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !named(node)) {
            nameless.add(node.getClass().getSimpleName() + " " + node.getId() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static boolean named(Node node) {
        boolean own =
                node.getAccessibleText() != null && !node.getAccessibleText().isEmpty();
        boolean labelled = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
        boolean written = !(node instanceof TextInputControl)
                && !(node instanceof ComboBoxBase)
                && node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
                && !text.isEmpty();
        return own || labelled || written;
    }

    private String said() {
        return String.valueOf(node("#canvas").queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
