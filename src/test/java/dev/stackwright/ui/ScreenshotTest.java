package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.RunState;
import dev.stackwright.ui.shell.Drawer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Pictures of the window in `target/screenshots`, to be judged against src/docs/look.md.
final class ScreenshotTest extends WindowTest {

    private record Size(int width, int height) {}

    @Test
    void empty() throws IOException {
        take("empty", new Size(1280, 800));
        assertThat(Pictures.FOLDER.resolve("empty-light-1280.png")).exists();
    }

    @Test
    void atRest() throws IOException, DesignFileProblem {
        show("storefront");
        take("rest", new Size(1280, 800));
        take("rest", new Size(1920, 1080));
        onFx(() -> {
            window.frame()
                    .canvas()
                    .viewport()
                    .fit(window.frame().canvas().drawing().extent());
            session().select(Element.component("sessions"));
        });
        take("component", new Size(1280, 800));
        onFx(() -> session()
                .select(Element.link(session().design().topology().links().get(1))));
        take("link", new Size(1280, 800));
        assertThat(Pictures.FOLDER.resolve("rest-dark-1920.png")).exists();
    }

    @Test
    void withFindings() throws IOException, DesignFileProblem {
        show("broken");
        onFx(() -> window.frame().drawer(Drawer.Tab.PROBLEMS));
        take("findings", new Size(1280, 800));
        take("findings", new Size(1920, 1080));
        assertThat(session().judgement().findings()).isNotEmpty();
    }

    @Test
    void running() throws IOException, DesignFileProblem {
        show("storefront");
        Health.State[] states = Health.State.values();
        SequencedMap<String, Health> health = new LinkedHashMap<>();
        for (String name : session().design().topology().components().keySet()) {
            health.put(name, Health.of(states[states.length - 1 - health.size() % states.length]));
        }
        onFx(() -> {
            session().show(new RunState(RunState.Phase.RUNNING, health, ""));
            window.frame().drawer(Drawer.Tab.FILES);
        });
        take("running", new Size(1280, 800));
        take("running", new Size(1920, 1080));
        assertThat(session().run().health()).isNotEmpty();
    }

    /// So many cards that they are painted, in rows of 24.
    @Test
    void manyCards() throws IOException {
        List<String> kinds = List.of("service", "redis", "postgres", "nginx", "rabbitmq", "prometheus");
        String[] components = IntStream.range(0, 480)
                .mapToObj(i -> "c" + i + ":" + kinds.get(i % kinds.size()))
                .toArray(String[]::new);
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        Topology topology = Designs.topology("many", components);
        for (int i = 0; i < components.length; i++) {
            places.put("c" + i, new Point(304 * (i % 24), 128 * Math.floorDiv(i, 24)));
            if (i % 6 == 0) {
                topology = topology.with(Link.of("c" + i, "c" + (i + 1), "cache-aside"))
                        .with(Link.of("c" + i, "c" + (i + 2), "query"));
            }
        }
        Design design = new Design(topology, Layout.EMPTY.with(places));
        onFx(() -> window.files().open(design));
        take("many", new Size(1280, 800));
        assertThat(robot.lookup("#card-c0").tryQuery()).isEmpty();
    }

    @Test
    void gallery() throws IOException {
        onFx(() -> window.frame().templates());
        assertThat(node("#template-web-api")).isNotNull();
        take("gallery", new Size(1280, 800));
    }

    private void show(String sample) throws DesignFileProblem {
        DesignFile file = DesignFile.read(Path.of("assets/samples/" + sample + ".stack.yaml"));
        onFx(() -> window.files().open(file.design()));
    }

    /// Moves the window's content into a scene of its own, as the screen of the headless platform is only 1000 wide.
    private void offStage(Size size) {
        StackPane root = window.frame().root();
        root.getScene().setRoot(new StackPane());
        Scene scene = new Scene(root, size.width(), size.height());
        Look.dress(scene);
        scene.snapshot(null);
    }

    private void take(String name, Size size) throws IOException {
        onFx(() -> offStage(size));
        onFx(() -> window.frame().canvas().fit());
        for (Look look : Look.values()) {
            onFx(() -> window.frame().show(look));
            Pictures.take(name, look, window.frame().root().getScene());
        }
    }
}
