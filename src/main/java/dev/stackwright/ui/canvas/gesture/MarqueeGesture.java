package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;

/// Selects every card and note that a rectangle touches. Yields no edit: a selection is not part of the design.
public final class MarqueeGesture implements Gesture {

    private final DesignSession session;
    private final Drawing drawing;
    private final Point from;
    private final Selection before;
    private final Selection kept;
    private final Rectangle frame = new Rectangle();

    /// A rectangle begun at `from`; `adding` keeps what is selected already.
    public MarqueeGesture(DesignSession session, Drawing drawing, Point from, boolean adding) {
        this.session = session;
        this.drawing = drawing;
        this.from = from;
        this.before = session.selection();
        this.kept = adding ? before : Selection.NONE;
        frame.getStyleClass().add("marquee");
        drawing.lay(frame);
    }

    @Override
    public String hint() {
        return "Selects every card that it touches; Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        frame.setX(Math.min(from.x(), pointer.world().x()));
        frame.setY(Math.min(from.y(), pointer.world().y()));
        frame.setWidth(Math.abs(from.x() - pointer.world().x()));
        frame.setHeight(Math.abs(from.y() - pointer.world().y()));
        Bounds area = new BoundingBox(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight());
        List<Element> touched = Stream.concat(
                        drawing.componentsIn(area).stream().map(Element::component),
                        drawing.notesIn(area).stream().map(Element::note))
                .toList();
        session.select(kept.plus(Selection.of(touched)));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        drag(pointer);
        drawing.lift(frame);
        return Optional.empty();
    }

    @Override
    public void cancel() {
        drawing.lift(frame);
        session.select(before);
    }
}
