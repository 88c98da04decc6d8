package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What one does with the points that a link bends at.
final class LinkBendsTest extends WindowTest {

    private static final String KEY = "api->cache:cache-aside";

    @BeforeEach
    void design() {
        Topology topology = Designs.topology("shop", "api:service", "cache:redis");
        topology = Designs.link(topology, "api", "cache", "cache-aside");
        Layout layout = Layout.EMPTY.with(Map.of("api", new Point(64, 200), "cache", new Point(464, 200)));
        Design design = new Design(topology, layout);
        onFx(() -> {
            window.files().open(design);
            session().select(new Element.OfLink(KEY));
        });
    }

    @Test
    void theLineOfTheSelectedLinkIsDraggedToBendIt() {
        drag(at(310, 236), at(360, 321));
        assertThat(bends()).containsExactly(new Point(360, 320));
        assertThat(undoTitle()).isEqualTo("Bend " + KEY);
        drag(at(360, 320), at(376, 300));
        assertThat(bends()).containsExactly(new Point(376, 304));
        drag(at(316, 270), at(320, 160));
        assertThat(bends()).containsExactly(new Point(320, 160), new Point(376, 304));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(bends()).isEmpty();
    }

    @Test
    void aBendThatIsDraggedIntoLineOrClickedTwiceIsGone() {
        drag(at(310, 236), at(360, 320));
        drag(at(360, 320), at(360, 238));
        assertThat(bends()).isEmpty();
        assertThat(undoTitle()).isEqualTo("Straighten " + KEY);
        drag(at(310, 236), at(360, 320));
        doubleClick(() -> robot.moveTo(at(360, 320)).doubleClickOn(MouseButton.PRIMARY), () -> bends().isEmpty());
        assertThat(undoTitle()).isEqualTo("Straighten " + KEY);
    }

    @Test
    void aLinkIsBentByKeysAloneAndStraightenedAgain() {
        robot.push(KeyCode.SHIFT, KeyCode.B).push(KeyCode.DOWN).push(KeyCode.DOWN);
        settle();
        assertThat(bends()).containsExactly(new Point(352, 256));
        robot.push(KeyCode.SHIFT, KeyCode.S);
        settle();
        assertThat(bends()).isEmpty();
    }

    @Test
    void bendsComeAlongWhenBothCardsMoveAndGoWhenTheDesignIsLaidOut() {
        drag(at(310, 236), at(360, 320));
        onFx(() -> session().select(Selection.all(session().design())));
        robot.push(KeyCode.DOWN);
        settle();
        assertThat(bends()).containsExactly(new Point(360, 328));
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.A);
        until(() -> bends().isEmpty());
    }

    @Test
    void aCopyBendsAsTheOriginalDoes() {
        drag(at(310, 236), at(360, 320));
        onFx(() -> session().select(Selection.all(session().design())));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        settle();
        assertThat(session().design().layout().way("api-2->cache-2:cache-aside").bends())
                .containsExactly(new Point(392, 352));
    }

    @Test
    void theWayOfALinkIsSavedAndFollowsItsKey() throws DesignFileProblem {
        drag(at(310, 236), at(360, 320));
        onFx(() -> session().apply(new Edit.RenameComponent("cache", "sessions")));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        settle();
        Design saved = DesignFile.read(folder.resolve("design.stack.yaml")).design();
        assertThat(saved.layout().way("api->sessions:cache-aside").bends()).containsExactly(new Point(360, 320));
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        settle();
    }

    private List<Point> bends() {
        return session().design().layout().way(KEY).bends();
    }

    private String undoTitle() {
        return session().historyProperty().get().undoTitle().orElse("");
    }
}
