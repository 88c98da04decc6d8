package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// More is selected by following links, and nothing by one key.
final class SelectingTest extends WindowTest {

    @BeforeEach
    void design() {
        Topology topology = Designs.topology(
                "shop",
                "web:nginx",
                "api:service",
                "jobs:worker",
                "cache:redis",
                "metrics:redis-exporter",
                "prometheus:prometheus",
                "alone:memcached");
        topology = Designs.link(topology, "web", "api", "request");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        topology = Designs.link(topology, "jobs", "cache", "queue");
        topology = Designs.link(topology, "metrics", "cache", "datasource");
        topology = Designs.link(topology, "prometheus", "metrics", "scrape");
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        for (String name : topology.components().keySet()) {
            places.put(name, new Point(places.size() % 2 * 320, places.size() / 2 * 104));
        }
        Design design = new Design(topology, Layout.EMPTY.with(places));
        onFx(() -> window.files().open(design));
    }

    @Test
    void escapeAndItsOwnKeysSelectNothing() {
        robot.clickOn("#card-cache").push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        settle();
        assertThat(session().selection()).isEqualTo(Selection.NONE);
        robot.clickOn("#card-cache").push(KeyCode.ESCAPE);
        settle();
        assertThat(session().selection()).isEqualTo(Selection.NONE);
    }

    @Test
    void escapeSelectsNothingWhereverTheKeyboardIsButInAField() {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        settle();
        onFx(() -> session().select(Element.component("cache")));
        onFx(() -> node("#open-files").getScene().getRoot().requestFocus());
        robot.push(KeyCode.ESCAPE);
        settle();
        assertThat(session().selection()).isEqualTo(Selection.NONE);
        robot.clickOn("#card-cache").clickOn("#palette-search").push(KeyCode.ESCAPE);
        settle();
        assertThat(session().selection().components()).containsExactly("cache");
    }

    @Test
    void whatIsLinkedIsSelectedToo() {
        robot.clickOn("#card-cache").push(KeyCode.SHIFT, KeyCode.C);
        settle();
        assertThat(session().selection()).isEqualTo(selection("cache api jobs metrics"));
        assertThat(session().hintProperty().get()).isEqualTo("3 components more are selected");
    }

    @Test
    void everythingUpstreamOrDownstreamIsSelectedHoweverFar() {
        robot.clickOn("#card-cache").push(KeyCode.SHIFT, KeyCode.U);
        settle();
        assertThat(session().selection().components())
                .containsExactly("cache", "api", "jobs", "metrics", "web", "prometheus");
        robot.clickOn("#card-web").push(KeyCode.SHIFT, KeyCode.D);
        settle();
        assertThat(session().selection()).isEqualTo(selection("web api cache"));
        robot.clickOn("#card-alone").push(KeyCode.SHIFT, KeyCode.D);
        settle();
        assertThat(session().selection()).isEqualTo(selection("alone"));
        assertThat(session().hintProperty().get()).isEqualTo("There is nothing more to select");
    }

    @Test
    void linksInACircleEndAndANoteStaysSelected() {
        onFx(() -> {
            Topology circle = Designs.topology("ring", "one:service", "two:service");
            circle = Designs.link(circle, "one", "two", "request");
            circle = Designs.link(circle, "two", "one", "request");
            Note note = new Note("note-1", Fields.EMPTY).saying("hi");
            window.files().open(new Design(circle, Layout.EMPTY.with(note)));
            session().select(Selection.of(Element.note("note-1"), Element.component("one")));
        });
        robot.push(KeyCode.SHIFT, KeyCode.U);
        settle();
        assertThat(session().selection().elements()).extracting(Element::label).containsExactly("note-1", "one", "two");
    }

    private static Selection selection(String words) {
        return Selection.of(java.util.stream.Stream.of(words.split(" "))
                .map(Element::component)
                .toList());
    }
}
