package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Stacks;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.Health.State;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What containers print, followed in the drawer while they print it.
final class LogsTest extends WindowTest {

    private Optional<ListView<String>> list = Optional.empty();

    @BeforeEach
    void start() {
        Topology topology = Topology.empty("live").with(job("one", "1")).with(job("two", "2"));
        onFx(() -> window.files().open(new Design(topology, Layout.EMPTY)));
        robot.push(KeyCode.CONTROL, KeyCode.R);
        until(() -> state("one") == State.RUNNING && state("two") == State.RUNNING);
        robot.clickOn("#open-logs");
        settle();
        list = Optional.of(robot.lookup("#log-lines").query());
    }

    @Test
    void linesArriveAsTheyArePrinted() throws EngineProblem {
        engine.print("live-one-1", "before");
        choose("one");
        until(() -> lines().equals(List.of("before")));
        engine.print("live-one-1", "now");
        engine.print("live-two-1", "not asked for");
        until(() -> lines().equals(List.of("before", "now")));
    }

    @Test
    void severalContainersOfAComponentAreToldApart() throws EngineProblem {
        engine.print("live-two-1", "a");
        engine.print("live-two-2", "b");
        choose("two");
        until(() -> lines().equals(List.of("two-1  a", "two-2  b")));
    }

    @Test
    void aContainerThatRunsAgainIsFollowedAgain() throws EngineProblem {
        choose("one");
        engine.kill("live-one-1");
        until(() -> state("one") == State.EXITED);
        engine.start("live-one-1");
        until(() -> state("one") == State.RUNNING);
        settle();
        engine.print("live-one-1", "again");
        until(() -> lines().equals(List.of("again")));
    }

    @Test
    void nothingIsFollowedBehindAClosedDrawer() throws EngineProblem {
        choose("one");
        robot.clickOn("#open-logs");
        settle();
        engine.print("live-one-1", "unseen");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lines()).isEmpty();
        robot.clickOn("#open-logs");
        until(() -> lines().equals(List.of("unseen")));
    }

    @Test
    void theEndStaysInSightUnlessThePersonScrolledAway() throws EngineProblem {
        choose("one");
        print(0, 5000);
        until(() -> lines().size() == 2000 && lines().getLast().equals("line 4999"));
        until(() -> flow().getLastVisibleCell().getIndex() == 1999);

        robot.moveTo("#log-lines").scroll(20, VerticalDirection.UP);
        until(() -> flow().getLastVisibleCell().getIndex() < 1999);
        settle();
        String reading = first();
        print(5000, 5100);
        until(() -> lines().getLast().equals("line 5099"));
        assertThat(lines()).hasSize(2000);
        until(() -> first().equals(reading));

        robot.clickOn("#log-lines").push(KeyCode.END);
        until(() -> "line 5099".equals(flow().getLastVisibleCell().getItem()));
        print(5100, 5200);
        until(() -> "line 5199".equals(flow().getLastVisibleCell().getItem()));
    }

    private void print(int from, int to) throws EngineProblem {
        for (int i = from; i < to; i++) {
            engine.print("live-one-1", "line " + i);
        }
    }

    private String first() {
        WaitForAsyncUtils.waitForFxEvents();
        return String.valueOf(flow().getFirstVisibleCell().getItem());
    }

    private void choose(String source) {
        onFx(() -> robot.lookup("#log-sources")
                .<ListView<String>>query()
                .getSelectionModel()
                .select(source));
    }

    private List<String> lines() {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> List.copyOf(list.orElseThrow().getItems()));
    }

    private VirtualFlow<? extends IndexedCell<?>> flow() {
        return robot.lookup("#log-lines .virtual-flow").query();
    }

    private State state(String component) {
        return session().run().of(component).map(health -> health.state()).orElse(State.ABSENT);
    }

    private static Component job(String name, String replicas) {
        Fields fields = Fields.of("image", Scalar.of(Stacks.BUSYBOX))
                .with("command", Items.of("sleep"))
                .with("replicas", Scalar.of(replicas));
        return new Component(name, "worker", fields);
    }
}
