package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.Stacks;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.ui.session.Health.State;
import dev.stackwright.ui.session.RunState.Phase;
import org.junit.jupiter.api.Test;

/// Start and stop in the window, on an engine that lives in memory.
final class LiveTest extends WindowTest {

    @Test
    void startsShowsAndStops() {
        onFx(() -> window.files().open(design("sleep")));
        robot.clickOn("#button-start");
        until(() -> session().run().phase() == Phase.RUNNING);
        settle();
        until(() -> session()
                .run()
                .of("job")
                .map(health -> health.state() == State.RUNNING)
                .orElse(false));
        assertThat(session().hintProperty().get()).isEmpty();

        engine.goAway();
        until(() -> session().run().phase() == Phase.LOST);
        assertThat(session().run().of("job").orElseThrow().state()).isEqualTo(State.UNKNOWN);
        engine.comeBack();
        until(() -> session().run().phase() == Phase.RUNNING);

        robot.clickOn("#button-stop");
        until(() -> session().run().phase() == Phase.STOPPED);
        assertThat(engine.calls).anyMatch(call -> call.startsWith("remove"));
    }

    @Test
    void saysWhyAStartFailed() {
        onFx(() -> window.files().open(design("false")));
        robot.clickOn("#button-start");
        until(() -> session().run().phase() == Phase.FAILED);
        assertThat(session().run().message()).contains("job");
    }

    private static Design design(String command) {
        Fields fields = Fields.of("image", Scalar.of(Stacks.BUSYBOX)).with("command", Items.of(command));
        Topology topology = Topology.empty("live").with(new Component("job", "worker", fields));
        return new Design(topology, Layout.EMPTY);
    }
}
