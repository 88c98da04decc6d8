package dev.stackwright.ui.canvas;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The arrow keys: they move what is selected by one step of the grid, with Shift by five; with nothing selected they
/// move the view.
final class CanvasKeys {

    private static final double FAST = 5;
    private static final double VIEW_STEP = 48;
    private static final Map<KeyCode, Point> ARROWS = Map.of(
            KeyCode.LEFT, new Point(-1, 0),
            KeyCode.RIGHT, new Point(1, 0),
            KeyCode.UP, new Point(0, -1),
            KeyCode.DOWN, new Point(0, 1));

    private final DesignSession session;
    private final CanvasView canvas;

    CanvasKeys(DesignSession session, CanvasView canvas) {
        this.session = session;
        this.canvas = canvas;
    }

    void listen() {
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Point arrow = ARROWS.get(event.getCode());
            boolean plain = !event.isShortcutDown() && !event.isAltDown();
            if (arrow != null && plain && event.getTarget() == canvas) {
                press(arrow, event.isShiftDown() ? FAST : 1);
                event.consume();
            }
        });
    }

    private void press(Point arrow, double times) {
        List<String> components = session.selection().components();
        if (components.isEmpty()) {
            canvas.viewport().pan(-arrow.x() * VIEW_STEP * times, -arrow.y() * VIEW_STEP * times);
            return;
        }
        double step = Placement.GRID * times;
        SequencedMap<String, Point> places = canvas.drawing().places();
        SequencedMap<String, Point> moved = new LinkedHashMap<>();
        for (String name : components) {
            Point place = places.getOrDefault(name, new Point(0, 0));
            moved.put(name, place.plus(arrow.x() * step, arrow.y() * step));
        }
        session.apply(new Edit.Move(moved), "nudge " + components);
        canvas.revealSelection();
    }
}
