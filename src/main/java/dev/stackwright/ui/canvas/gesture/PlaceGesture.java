package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.CardView;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import dev.stackwright.ui.session.Placement;
import java.util.Optional;

/// Puts a kind from the palette on the canvas; the card that it will be follows the mouse on the grid.
public final class PlaceGesture implements Gesture {

    private final DesignSession session;
    private final Drawing drawing;
    private final Kind kind;
    private final CardView ghost;

    /// A gesture that carries `kind`.
    public PlaceGesture(DesignSession session, Drawing drawing, Kind kind) {
        this.session = session;
        this.drawing = drawing;
        this.kind = kind;
        this.ghost = CardView.ghost(kind);
        drawing.lay(ghost);
    }

    @Override
    public String hint() {
        return "Release to add " + kind.title() + "; Esc cancels";
    }

    @Override
    public void drag(Pointer pointer) {
        Point place = place(pointer);
        ghost.relocate(place.x(), place.y());
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        cancel();
        return Optional.of(NewElements.of(session).add(kind, place(pointer)));
    }

    @Override
    public void cancel() {
        drawing.lift(ghost);
    }

    /// The element that `edit`, yielded by this gesture, adds.
    public static Optional<Element> added(Edit edit) {
        return edit instanceof Edit.AddComponent added
                ? Optional.of(Element.component(added.component().name()))
                : Optional.empty();
    }

    private static Point place(Pointer pointer) {
        return pointer.world()
                .plus(-Placement.CARD_WIDTH / 2, -Placement.CARD_HEIGHT / 2)
                .snapped(Placement.GRID);
    }
}
