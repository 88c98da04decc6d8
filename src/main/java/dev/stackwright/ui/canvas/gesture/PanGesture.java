package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.Viewport;
import java.util.Optional;

/// Moves the drawing under the view.
public final class PanGesture implements Gesture {

    private final Viewport viewport;
    private final Point from;
    private Point last;

    /// A pan begun at a place of the view.
    public PanGesture(Viewport viewport, Point from) {
        this.viewport = viewport;
        this.from = from;
        this.last = from;
    }

    @Override
    public String hint() {
        return "Drag to move the view";
    }

    @Override
    public void drag(Pointer pointer) {
        to(viewport.view(pointer.world()));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        to(viewport.view(pointer.world()));
        return Optional.empty();
    }

    @Override
    public void cancel() {
        to(from);
    }

    private void to(Point place) {
        viewport.pan(place.x() - last.x(), place.y() - last.y());
        last = place;
    }
}
