package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.catalog.Creation;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.canvas.Viewport;
import dev.stackwright.ui.fx.Look;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.RunState;
import dev.stackwright.ui.shell.Drawer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Pictures of the window, compared with those that were judged against src/docs/look.md.
final class ScreenshotTest extends WindowTest {

    private record Size(int width, int height) {}

    @Test
    void empty() {
        pictures("empty");
        assertThat(Pictures.FOLDER.resolve("empty-light-1280.png")).exists();
        onFx(() -> window.frame().drawer(Drawer.Tab.PROBLEMS));
        picture("empty-problems", Look.LIGHT);
        TextField search = (TextField) window.frame().root().lookup("#palette-search");
        onFx(() -> {
            search.setText("castle");
            window.frame().drawer(Drawer.Tab.LOGS);
        });
        picture("empty-logs", Look.DARK);
    }

    @Test
    void atRest() throws DesignFileProblem {
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
    void withFindings() throws DesignFileProblem {
        show("broken");
        onFx(() -> window.frame().drawer(Drawer.Tab.PROBLEMS));
        take("findings", new Size(1280, 800));
        take("findings", new Size(1920, 1080));
        assertThat(session().judgement().findings()).isNotEmpty();
    }

    @Test
    void running() throws DesignFileProblem {
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

    /// So many cards that they are painted, in rows of 100.
    @Test
    void manyCards() {
        List<String> kinds = List.of("service", "redis", "postgres", "nginx", "rabbitmq", "prometheus");
        SequencedMap<String, Component> components = new LinkedHashMap<>();
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            components.put("c" + i, fresh("c" + i, kinds.get(i % kinds.size())));
            places.put("c" + i, new Point(304 * (i % 100), 128 * Math.floorDiv(i, 100)));
            if (i % 6 == 0) {
                links.add(Link.of("c" + i, "c" + (i + 1), "cache-aside"));
                links.add(Link.of("c" + i, "c" + (i + 2), "query"));
            }
        }
        Topology topology = Topology.empty("many").withComponents(components).withLinks(links);
        Design design = new Design(topology, Layout.EMPTY.with(places));
        onFx(() -> window.files().open(design));
        onFx(() -> offStage(new Size(1280, 800)));
        Viewport view = window.frame().canvas().viewport();
        onFx(() -> view.show(new Viewport.View(12, 12, 0.2)));
        picture("many", Look.LIGHT);
        assertThat(window.frame().root().lookup("#card-c0")).isNull();
    }

    /// Groups of ten around a proxy, a cache, a broker and a database, 200 components in all, laid out by the program.
    @Test
    void laidOut() {
        List<String> kinds = List.of(
                "nginx",
                "service",
                "service",
                "service",
                "service",
                "service",
                "worker",
                "redis",
                "rabbitmq",
                "postgres");
        Topology topology = Designs.topology(
                "large",
                IntStream.range(0, 200)
                        .mapToObj(i -> "c" + i + ":" + kinds.get(i % 10))
                        .toArray(String[]::new));
        for (int group = 0; group < 200; group += 10) {
            for (int i = group + 1; i <= group + 5; i++) {
                topology = topology.with(Link.of("c" + group, "c" + i, "request"))
                        .with(Link.of("c" + i, "c" + (group + 7), "session"))
                        .with(Link.of("c" + i, "c" + (group + 8), "publish"))
                        .with(Link.of("c" + i, "c" + (group + 9), "query"));
            }
        }
        Design design = new Design(topology, Layout.EMPTY);
        onFx(() -> window.files().open(design));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.A);
        until(() -> !session().historyProperty().get().past().isEmpty());
        take("laid-out", new Size(1280, 800), Look.LIGHT);
    }

    @Test
    void gallery() {
        onFx(() -> window.frame().templates());
        assertThat(node("#template-web-api")).isNotNull();
        take("gallery", new Size(1280, 800));
    }

    private static Component fresh(String name, String kind) {
        return Creation.component(Designs.CATALOG.kind(kind).orElseThrow(), name);
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

    private void take(String name, Size size) {
        take(name, size, Look.values());
    }

    private void take(String name, Size size, Look... looks) {
        onFx(() -> offStage(size));
        onFx(() -> window.frame().canvas().fit());
        for (Look look : looks) {
            picture(name, look);
        }
    }
}
