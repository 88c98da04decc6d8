package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one does with the ends of a link: see them, and lead them elsewhere.
final class LinkEndsTest extends WindowTest {

    private static final String KEY = "api->cache:cache-aside";

    @BeforeEach
    void design() {
        Topology topology = Designs.topology(
                "shop", "api:service", "cache:redis", "store:redis", "page:client", "jobs:worker", "db:postgres");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        Layout layout = Layout.EMPTY.with(Map.of(
                "api", new Point(64, 200),
                "cache", new Point(368, 64),
                "store", new Point(368, 240),
                "page", new Point(64, 400),
                "jobs", new Point(64, 40),
                "db", new Point(368, 400)));
        Design design = new Design(topology, layout);
        onFx(() -> {
            window.files().open(design);
            session().select(new Element.OfLink(KEY));
        });
    }

    @Test
    void theTargetIsLedElsewhereAndTheLinkKeepsTheRest() {
        Link before = link();
        drag(at(368, 100), at(450, 270));
        assertThat(link()).isEqualTo(new Link("api", "store", before.pattern(), before.fields()));
        assertThat(undoTitle()).isEqualTo("Lead " + KEY + " from api to store");
        assertThat(session().selection().links()).containsExactly("api->store:cache-aside");
        drag(at(256, 236), at(150, 80));
        assertThat(link().key()).isEqualTo("jobs->store:cache-aside");
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(link()).isEqualTo(before);
    }

    @Test
    void whatCannotBeIsRefusedWithAReasonAndEscapeGivesUp() {
        drag(at(256, 236), at(150, 430));
        assertThat(session().hintProperty().get()).isEqualTo("A Client never opens a connection to a Redis.");
        drag(at(368, 100), at(450, 430));
        robot.clickOn("api queries db   (query)");
        settle();
        assertThat(link().key()).isEqualTo("api->db:query");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        onFx(() -> session().select(new Element.OfLink(KEY)));
        robot.moveTo(at(368, 100))
                .press(MouseButton.PRIMARY)
                .moveTo(at(400, 200))
                .moveTo(at(450, 270));
        robot.push(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        settle();
        assertThat(links()).containsExactly(KEY);
        assertThat(session().historyProperty().get().past()).isEmpty();
    }

    @Test
    void theKeyboardLeadsALinkElsewhereByTyping() {
        onFx(() -> window.frame().canvas().requestFocus());
        robot.push(KeyCode.C);
        settle();
        robot.write("store").push(KeyCode.ENTER);
        settle();
        assertThat(links()).containsExactly("api->store:cache-aside");
    }

    @Test
    void bothEndsOfASelectedLinkAndTheNeighboursOfACardUnderTheMouseAreMarked() {
        assertThat(marked()).containsExactlyInAnyOrder("api", "cache");
        robot.clickOn(at(700, 560)).moveTo(at(420, 90));
        settle();
        assertThat(session().selection().elements()).isEmpty();
        assertThat(marked()).containsExactly("api");
        robot.moveTo(at(700, 560));
        settle();
        assertThat(marked()).isEmpty();
    }

    private List<String> marked() {
        return List.of("api", "cache", "store", "page", "jobs", "db").stream()
                .filter(name -> node("#card-" + name).getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("linked")))
                .toList();
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        settle();
    }

    private Link link() {
        return session().design().topology().links().getFirst();
    }

    private List<String> links() {
        return session().design().topology().links().stream().map(Link::key).toList();
    }

    private String undoTitle() {
        return session().historyProperty().get().undoTitle().orElse("");
    }
}
