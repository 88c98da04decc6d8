package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.docker.Address;
import dev.stackwright.engine.docker.DockerEngine;
import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Topology;
import dev.stackwright.proof.LabExport;
import dev.stackwright.support.EngineLab;
import dev.stackwright.ui.live.EngineSource;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.Health.State;
import dev.stackwright.ui.session.RunState.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/// The window on a real engine: start by a click, watch, lose a container, stop.
@Tag("engine")
@ResourceLock("engine-lab")
final class WindowEngineTest extends WindowTest {

    private final EngineLab lab = EngineLab.require();
    private final String project = "window-" + UUID.randomUUID().toString().substring(0, 8);

    @Override
    EngineSource engines() {
        return () -> DockerEngine.connect(Address.socket(lab.socket("28"), "the laboratory"));
    }

    @AfterEach
    void removeAll() throws Exception {
        try (ContainerRuntime runtime = engines().connect()) {
            new Launcher(runtime).down(project, true, _ -> {});
        }
        assertThat(left("volume", "ls", "-q")).isEmpty();
    }

    @Test
    void startsShowsEveryCardHealthySeesAKillAndStops() throws Exception {
        Topology topology = LabExport.sample("storefront", project);
        onFx(() -> window.files().open(new Design(topology, Layout.EMPTY)));
        List<String> services = exported().blueprint().orElseThrow().services().values().stream()
                .map(service -> service.component())
                .distinct()
                .toList();
        robot.clickOn("#button-start");
        until(180, () -> !session().run().phase().busy());
        assertThat(session().run().message()).isEmpty();
        until(60, () -> services.stream().allMatch(this::well));
        services.forEach(name -> assertThat(card(name))
                .isEqualTo(session().run().of(name).map(Health::text).orElse("nothing known")));

        lab.docker("28", "update", "--restart", "no", project + "-sessions-1");
        lab.docker("28", "kill", project + "-sessions-1");
        until(60, () -> card("sessions").endsWith("code 137"));

        robot.clickOn("#button-stop");
        until(120, () -> session().run().phase() == Phase.STOPPED);
        assertThat(left("ps", "-aq")).isEmpty();
        assertThat(left("network", "ls", "-q")).isEmpty();
        assertThat(left("volume", "ls", "-q")).isNotEmpty();
    }

    private boolean well(String component) {
        return session()
                .run()
                .of(component)
                .filter(health -> health.state() == State.HEALTHY || health.state() == State.RUNNING)
                .isPresent();
    }

    private String card(String component) {
        return robot.lookup("#card-" + component + " .card-health").queryAllAs(Label.class).stream()
                .findFirst()
                .map(Label::getText)
                .orElse("");
    }

    private List<String> left(String... list) throws Exception {
        List<String> words = new ArrayList<>(List.of(list));
        words.addAll(List.of("--filter", "label=com.docker.compose.project=" + project));
        return lab.docker("28", words.toArray(String[]::new))
                .output()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
