package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Point;
import dev.stackwright.model.Topology;
import dev.stackwright.rules.Finding;
import dev.stackwright.support.Designs;
import dev.stackwright.ui.fx.Look;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The findings of one card, opened by a click on its badge.
final class FindingsTest extends WindowTest {

    @BeforeEach
    void design() {
        Topology topology = Designs.topology("shop", "api:service", "sessions:redis");
        topology = Designs.link(topology, "api", "sessions", "session");
        Layout layout = Layout.EMPTY.with(Map.of("api", new Point(64, 64), "sessions", new Point(368, 64)));
        Design design = new Design(topology, layout);
        onFx(() -> window.files().open(design));
    }

    @Test
    void aBadgeOpensTheFindingsOfItsCardAndEscClosesThem() throws IOException {
        assertThat(findings()).isNotEmpty();
        for (Look look : Look.values()) {
            onFx(() -> window.frame().show(look));
            open();
            assertThat(sentences())
                    .isEqualTo(findings().stream().map(Finding::message).toList());
            Pictures.take("popover", look, node("#findings").getScene());
            Pictures.take("popover-window", look, window.frame().root().getScene());
            robot.push(KeyCode.ESCAPE);
            settle();
            assertThat(robot.lookup("#findings").tryQuery()).isEmpty();
        }
        assertThat(session().selection().components()).containsExactly("sessions");
    }

    @Test
    void aFixIsOneUndoStepAndTheLastOneClosesTheList() {
        Design before = session().design();
        open();
        int pressed = 0;
        while (!findings().isEmpty() && !findings().getFirst().fixes().isEmpty()) {
            robot.clickOn(robot.lookup("#findings .fix").queryButton());
            settle();
            if (robot.lookup("#fix-apply").tryQuery().isPresent()) {
                robot.clickOn("#fix-apply");
                settle();
                if (!findings().isEmpty()) {
                    open();
                }
            }
            pressed++;
            assertThat(session().historyProperty().get().past()).hasSize(pressed);
        }
        assertThat(findings()).isEmpty();
        assertThat(robot.lookup("#findings").tryQuery()).isEmpty();
        for (int i = 0; i < pressed; i++) {
            onFx(() -> session().undo());
        }
        assertThat(session().design()).isEqualTo(before);
    }

    @Test
    void showsAFindingAmongAllProblems() {
        open();
        robot.clickOn("Show in Problems");
        settle();
        assertThat(robot.lookup("#findings").tryQuery()).isEmpty();
        assertThat(robot.lookup("#problems")
                        .<ListView<Object>>query()
                        .getSelectionModel()
                        .getSelectedItem())
                .asString()
                .contains(findings().getFirst().message());
    }

    private void open() {
        robot.clickOn("#card-sessions .badge");
        settle();
    }

    private List<Finding> findings() {
        return session().judgement().on(Element.component("sessions"));
    }

    private List<String> sentences() {
        return robot.lookup("#findings .finding-sentence").queryAllAs(Text.class).stream()
                .map(Text::getText)
                .toList();
    }
}
