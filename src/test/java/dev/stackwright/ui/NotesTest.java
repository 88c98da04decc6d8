package dev.stackwright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Element;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.support.Designs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Notes from the first letter to the last undo, as a person writes them on the canvas.
final class NotesTest extends WindowTest {

    @Test
    void aNoteIsWrittenMovedResizedWrittenAnewAndDeleted() {
        Layout layout = Layout.EMPTY.with(Map.of("api", new Point(64, 64), "cache", new Point(480, 480)));
        onFx(() -> window.files().open(new Design(Designs.topology("shop", "api:service", "cache:redis"), layout)));
        robot.clickOn(at(100, 480)).moveTo(at(320, 200)).push(KeyCode.N);
        settle();
        robot.write("# Plan").push(KeyCode.ENTER).write("Ask **Ann**");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(note()).isEqualTo(Note.of("note", new Area(320, 200, 240, 96), "# Plan\nAsk **Ann**"));
        assertThat(undoTitle()).isEqualTo("Add note");
        assertThat(words(node("#note-note"))).containsExactly("Plan", "Ask ", "Ann");

        drag(at(400, 280), at(432, 320));
        assertThat(note().area()).isEqualTo(new Area(352, 240, 240, 96));
        drag(at(592, 336), at(640, 400));
        assertThat(note().area()).isEqualTo(new Area(352, 240, 288, 160));
        assertThat(undoTitle()).isEqualTo("Resize note");
        assertThat(session().selection().elements()).containsExactly(Element.note("note"));

        robot.push(KeyCode.F2);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("gone").push(KeyCode.ESCAPE);
        settle();
        assertThat(note().text()).isEqualTo("# Plan\nAsk **Ann**");
        robot.push(KeyCode.F2);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.A).write("- done").clickOn(at(100, 500));
        settle();
        assertThat(note().text()).isEqualTo("- done");

        robot.moveTo(at(20, 20)).press(MouseButton.PRIMARY).moveTo(at(500, 300)).release(MouseButton.PRIMARY);
        settle();
        assertThat(session().selection().elements()).containsExactly(Element.component("api"), Element.note("note"));
        drag(at(400, 280), at(408, 280));
        assertThat(undoTitle()).isEqualTo("Move 2 elements");
        robot.push(KeyCode.DELETE);
        settle();
        assertThat(session().design().layout().notes()).isEmpty();
        for (int step = 0; step < 6; step++) {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
        }
        settle();
        assertThat(session().design().layout()).isEqualTo(layout);
    }

    @Test
    void theLinksOfANoteAreFollowedAndItsTextIsCopied() {
        String text = "See [the plan](https://example.org/plan), [notes](file:///etc/passwd)\n"
                + "and [`who` to ask](http://ann.example).";
        Note note = Note.of("note", new Area(200, 200, 320, 96), text);
        Layout layout = Layout.EMPTY.with(Map.of("api", new Point(0, 0))).with(note);
        onFx(() -> window.files().open(new Design(Designs.topology("shop", "api:service"), layout)));
        List.of("the plan", "notes", "who").forEach(this::clickWithControl);
        assertThat(dialogs.browsed).containsExactly("https://example.org/plan", "http://ann.example");

        robot.clickOn(word("the plan"), MouseButton.SECONDARY);
        settle();
        assertThat(session().selection().elements()).containsExactly(Element.note("note"));
        robot.clickOn("#context-open-web-link").write("ask").push(KeyCode.ENTER);
        settle();
        assertThat(dialogs.browsed).hasSize(3).endsWith("http://ann.example");

        robot.push(KeyCode.CONTROL, KeyCode.C);
        settle();
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        20_000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(text);
    }

    @Test
    void aNoteWithoutTextIsNone() {
        robot.moveTo(at(320, 200)).push(KeyCode.N);
        settle();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        settle();
        assertThat(session().historyProperty().get().past()).isEmpty();
    }

    private static List<String> words(Node node) {
        if (node instanceof Text text) {
            return List.of(text.getText());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(NotesTest::words)
                        .flatMap(Collection::stream)
                        .toList()
                : List.of();
    }

    /// The robot's mouse says nothing of the keys that are held.
    private void clickWithControl(String words) {
        Node canvas = node("#canvas");
        Point2D screen = robot.point(word(words)).query();
        Point2D place = canvas.localToScene(canvas.screenToLocal(screen));
        MouseEvent press = new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                place.getX(),
                place.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
        onFx(() -> Event.fireEvent(canvas, press));
    }

    private Node word(String words) {
        return robot.lookup("#note-note .md-words")
                .match((Node node) ->
                        node instanceof Text text && text.getText().equals(words))
                .query();
    }

    private void drag(Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(MouseButton.PRIMARY);
        settle();
    }

    private Note note() {
        return session().design().layout().note("note");
    }

    private String undoTitle() {
        return session().historyProperty().get().undoTitle().orElse("");
    }
}
