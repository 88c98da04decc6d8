package dev.stackwright.ui.canvas;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.LockedGesture;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Moving;
import dev.stackwright.ui.session.Placement;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The keys of the canvas. The arrows move what is selected by one step of the grid, with Shift by five; with nothing
/// selected they move the view. With Alt they select the nearest card in their direction, and Tab selects the next one.
/// With nothing selected Esc takes the card at the corner away.
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
            if (event.getTarget() == canvas && !event.isShortcutDown() && pressed(event)) {
                event.consume();
            }
        });
    }

    private boolean pressed(KeyEvent event) {
        Point arrow = ARROWS.get(event.getCode());
        if (arrow != null && event.isAltDown()) {
            go(arrow);
            return true;
        }
        if (arrow != null) {
            press(arrow, event.isShiftDown() ? FAST : 1);
            return true;
        }
        boolean shuts = event.getCode() == KeyCode.ESCAPE
                && canvas.pinned().filter(Region::isVisible).isPresent()
                && session.selection().elements().isEmpty();
        if (shuts) {
            canvas.unpin();
            return true;
        }
        return event.getCode() == KeyCode.TAB && walk(event.isShiftDown() ? -1 : 1);
    }

    /// Selects the next component, in the order of the design; after the last the keyboard goes on to the next panel.
    private boolean walk(int by) {
        List<String> all = List.copyOf(session.design().topology().components().keySet());
        List<String> selected = session.selection().components();
        int now = selected.isEmpty() ? -1 : all.indexOf(selected.getFirst());
        int next = now < 0 && by < 0 ? all.size() - 1 : now + by;
        boolean there = next >= 0 && next < all.size();
        if (there) {
            session.select(Element.component(all.get(next)));
            canvas.revealSelection();
        }
        return there;
    }

    /// Selects the nearest card in the direction of the arrow.
    private void go(Point arrow) {
        canvas.drawing()
                .nearest(session.selection().components().stream().findFirst(), arrow)
                .ifPresent(name -> {
                    session.select(Element.component(name));
                    canvas.revealSelection();
                });
    }

    private void press(Point arrow, double times) {
        Moving moving = Moving.of(session.design(), session.selection());
        if (moving.still() && !session.selection().components().isEmpty()) {
            session.say(new LockedGesture(canvas.way("lock")).hint());
            return;
        }
        if (moving.still()) {
            canvas.viewport().pan(-arrow.x() * VIEW_STEP * times, -arrow.y() * VIEW_STEP * times);
            return;
        }
        double step = Placement.GRID * times;
        Edit edit = moving.edit(arrow.x() * step, arrow.y() * step);
        session.apply(edit, "nudge " + session.selection().elements());
        canvas.revealSelection();
    }
}
