package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.Stacks;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.RunState;
import dev.stackwright.ui.session.Selection;
import dev.stackwright.ui.shell.Drawer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A component is left out of the stack and taken into it again, and never deleted for that.
final class LeavingOutTest extends WindowTest {

    private static final Design SHOP = shop();

    private static Design shop() {
        Topology topology = Designs.topology(
                "shop", "api:service", "cache:redis", "metrics:redis-exporter", "watch:prometheus", "visitors:client");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        topology = Designs.link(topology, "metrics", "cache", "datasource");
        topology = Designs.link(topology, "watch", "metrics", "scrape");
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        topology.components().keySet().forEach(name -> places.put(name, new Point(0, places.size() * 96)));
        return new Design(topology, Layout.EMPTY.with(places));
    }

    @BeforeEach
    void open() {
        onFx(() -> window.files().open(SHOP));
    }

    @Test
    void oneKeyLeavesItOutWithWhatOnlyWatchesItAndTakesBothInAgain() {
        press("cache");
        assertThat(leftOut()).containsExactly("cache", "metrics");
        assertThat(session().hintProperty().get()).isEqualTo("The stack is started without cache, and without metrics");
        assertThat(exported().blueprint().orElseThrow().started().services()).containsOnlyKeys("api", "watch");
        press("cache");
        assertThat(session().design()).isEqualTo(SHOP);
        assertThat(session().historyProperty().get().titles())
                .containsExactly("Leave cache out", "Take cache into the stack");
        onFx(() -> session().undo());
        assertThat(leftOut()).containsExactly("cache", "metrics");
    }

    @Test
    void severalGoTogetherAndWhatIsOutsideStays() {
        press("api", "cache", "visitors");
        assertThat(leftOut()).containsExactly("api", "cache", "metrics");
        assertThat(session().historyProperty().get().titles()).containsExactly("Leave 2 components out");
        Design without = session().design();
        press("visitors");
        assertThat(session().design()).isEqualTo(without);
    }

    @Test
    void cardOutlineAndPictureSayIt() {
        press("cache");
        assertThat(robot.from(node("#card-cache")).lookup("left out").tryQuery())
                .isPresent();
        assertThat(spoken("#card-cache")).startsWith("cache, Redis, left out, ");
        onFx(() -> window.frame().show(Drawer.Tab.OUTLINE));
        assertThat(robot.lookup("#outline .outline-cell").<Node>queryAll())
                .extracting(cell -> String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .anyMatch(line -> line.startsWith("cache, Redis, left out"));
    }

    @Test
    void theStackStartsWithoutIt() {
        Fields sleeping = Fields.of("image", Scalar.of(Stacks.BUSYBOX)).with("command", Items.of("sleep"));
        Topology topology = Topology.empty("live")
                .with(new Component("job", "worker", sleeping))
                .with(new Component("rest", "worker", sleeping));
        onFx(() -> window.files().open(new Design(topology, Layout.EMPTY)));
        press("rest");
        robot.clickOn("#button-start");
        until(() -> session().run().phase() == RunState.Phase.RUNNING);
        assertThat(session().run().health()).containsOnlyKeys("job");
        assertThat(engine.calls.stream().filter(call -> call.startsWith("start")))
                .containsExactly("start live-job-1");
    }

    private List<String> leftOut() {
        return session().design().topology().components().values().stream()
                .filter(component -> component.fields().flag("leftOut"))
                .map(Component::name)
                .toList();
    }

    private String spoken(String query) {
        return String.valueOf(node(query).queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private void press(String... names) {
        onFx(() -> session()
                .select(Selection.of(Stream.of(names).map(Element::component).toList())));
        robot.push(KeyCode.SHIFT, KeyCode.X);
        settle();
    }
}
