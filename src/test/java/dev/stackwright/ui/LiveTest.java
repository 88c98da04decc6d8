package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.Stacks;
import dev.stackwright.engine.UpOptions;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Deed;
import dev.stackwright.ui.session.Exported;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.Health.State;
import dev.stackwright.ui.session.RunState;
import dev.stackwright.ui.session.RunState.Phase;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
        assertThat(session().deeds().done()).containsExactly(Deed.START);

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
    void aProgramOnThisMachineIsAskedOnItsPort() throws Exception {
        int port;
        try (ServerSocket program = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = program.getLocalPort();
            Design design = design("sleep");
            Component api = new Component(
                    "api", "service", Fields.of("runs", Scalar.of("here")).withPath("settings.port", Scalar.of(port)));
            onFx(() -> window.files().open(design.with(design.topology().with(api))));
            robot.clickOn("#button-start");
            until(() -> session().run().of("api").equals(Optional.of(new Health(State.RUNNING, "on this machine"))));
        }
        until(() -> session().run().of("api").equals(Optional.of(new Health(State.ABSENT, "from this machine"))));
    }

    @Test
    void saysWhyAStartFailed() {
        onFx(() -> window.files().open(design("false")));
        robot.clickOn("#button-start");
        until(() -> session().run().phase() == Phase.FAILED);
        assertThat(session().run().message()).contains("job");
    }

    @Test
    void attachesToAStackThatRunsAlready() throws Exception {
        Exported exported = Exported.of(design("sleep").topology(), Designs.CATALOG);
        Path export = folder.resolve("deploy");
        ExportPlan.of(export, exported.files(), new Random(7), false).apply();
        new Launcher(engine).up(exported.blueprint().orElseThrow(), export, UpOptions.DEFAULT, _ -> {});

        onFx(() -> window.files().open(design("sleep")));
        until(() -> state("live") == State.RUNNING);
        assertThat(session().run().phase()).isEqualTo(Phase.RUNNING);
        assertThat(session().deeds().done()).isEmpty();
        engine.kill("live-job-1");
        until(() -> state("live") == State.EXITED);

        robot.clickOn("#button-stop");
        until(() -> session().run().phase() == Phase.STOPPED);
        assertThat(engine.containers()).isEmpty();
    }

    @Test
    void leavesAStackThatIsNotItsOwnAlone() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        new Launcher(engine).up(Stacks.of("live", Stacks.sleeper("job")), elsewhere, UpOptions.DEFAULT, _ -> {});

        onFx(() -> window.files().open(design("sleep")));
        assertThat(session().run()).isEqualTo(RunState.STOPPED);
        assertThat(node("#button-stop").isDisabled()).isTrue();
    }

    @Test
    void saysNothingWhereNoEngineAnswers() {
        engine.goAway();
        onFx(() -> window.files().open(design("sleep")));
        assertThat(session().run()).isEqualTo(RunState.STOPPED);
        assertThat(dialogs.told).isEmpty();
    }

    @Test
    void letsGoOfAStackWhoseDesignIsClosedOrRenamedAndFindsItAgain() {
        onFx(() -> window.files().open(design("sleep")));
        robot.clickOn("#button-start");
        until(() -> state("live") == State.RUNNING);

        onFx(() -> session().apply(name("other")));
        assertThat(session().run()).isEqualTo(RunState.STOPPED);
        onFx(() -> session().undo());
        until(() -> state("live") == State.RUNNING);

        onFx(() -> window.files().begin());
        assertThat(session().run()).isEqualTo(RunState.STOPPED);
        onFx(() -> window.files().open(design("sleep")));
        until(() -> state("live") == State.RUNNING);
        assertThat(session().run().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void aStartGoesOnWhenAnotherDesignIsOpenedMeanwhile() {
        onFx(() -> window.files().open(design("sleep")));
        List<RunState> seen = new ArrayList<>();
        robot.interact(() -> {
            robot.lookup("#button-start").queryButton().fire();
            window.files().open(new Design(Topology.empty("other"), Layout.EMPTY));
            seen.add(session().run());
        });
        assertThat(seen).containsExactly(RunState.STOPPED.with(Phase.STARTING, "live"));
        until(() -> session().run().equals(RunState.STOPPED));
        onFx(() -> window.files().open(design("sleep")));
        until(() -> state("live") == State.RUNNING);
    }

    private static Edit name(String name) {
        return new Edit.SetProperty(new Element.OfDesign(), "name", Scalar.of(name));
    }

    private State state(String project) {
        return session().design().name().equals(project)
                ? session().run().of("job").map(Health::state).orElse(State.ABSENT)
                : State.ABSENT;
    }

    private static Design design(String command) {
        Fields fields = Fields.of("image", Scalar.of(Stacks.BUSYBOX)).with("command", Items.of(command));
        Topology topology = Topology.empty("live").with(new Component("job", "worker", fields));
        return new Design(topology, Layout.EMPTY);
    }
}
