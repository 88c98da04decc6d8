package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Cards that are laid out move there before the person's eyes, unless the person prefers that nothing moves.
final class MotionTest extends WindowTest {

    private final List<Double> seen = new ArrayList<>();

    @BeforeEach
    void design() {
        Topology topology = Designs.topology("shop", "api:service", "cache:redis");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        Layout layout = Layout.EMPTY.with(Map.of("api", new Point(400, 64), "cache", new Point(64, 300)));
        Design design = new Design(topology, layout);
        onFx(() -> window.files().open(design));
        Node card = node("#card-cache");
        onFx(() -> card.layoutXProperty().addListener((_, _, x) -> seen.add(x.doubleValue())));
    }

    @Test
    void cardsMoveToTheirNewPlaces() {
        layOut();
        until(() -> !window.frame().canvas().moves());
        double there = place();
        assertThat(there).isNotEqualTo(64);
        assertThat(node("#card-cache").getLayoutX()).isEqualTo(there);
        assertThat(seen).contains(there).anyMatch(x -> x > 64 && x < there);
    }

    @Test
    void aPressOfTheMouseFindsThemWhereTheyBelong() {
        layOut();
        robot.clickOn(at(place() + 60, 100));
        settle();
        assertThat(window.frame().canvas().moves()).isFalse();
        assertThat(node("#card-cache").getLayoutX()).isEqualTo(place());
    }

    @Test
    void withReducedMotionTheyAreThereAtOnce() {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        settle();
        robot.clickOn("#preferences-motion")
                .push(KeyCode.END)
                .push(KeyCode.ENTER)
                .push(KeyCode.ESCAPE);
        settle();
        layOut();
        assertThat(window.frame().canvas().moves()).isFalse();
        assertThat(seen).containsExactly(place());
    }

    private void layOut() {
        robot.clickOn(at(300, 450)).push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.A);
        settle();
        until(() -> place() != 64);
    }

    private double place() {
        return session().design().layout().of("cache").orElseThrow().x();
    }
}
