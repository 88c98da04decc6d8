package dev.stackwright.ui.canvas.gesture;

import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.CardView;
import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.session.Chains;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.NewElements;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Zones;
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
        Optional<String> link = link(pointer);
        drawing.light(link);
        drawing.aim(link.isPresent() ? Optional.empty() : new Zones(session.design()).at(place));
        session.say(link.map(key -> "Release to put " + kind.title() + " into " + key)
                .orElseGet(this::hint));
    }

    @Override
    public Optional<Edit> release(Pointer pointer) {
        cancel();
        return link(pointer)
                .flatMap(key -> Chains.of(session).splice(kind, key, place(pointer)))
                .or(() -> Optional.of(
                        new Zones(session.design()).into(NewElements.of(session).add(kind, place(pointer)))));
    }

    /// The link under the mouse, if the kind fits into it.
    private Optional<String> link(Pointer pointer) {
        return drawing.componentAt(pointer.world()).isPresent()
                ? Optional.empty()
                : drawing.linkAt(pointer.world())
                        .filter(key -> Chains.of(session)
                                .splice(kind, key, place(pointer))
                                .isPresent());
    }

    @Override
    public void cancel() {
        drawing.light(Optional.empty());
        drawing.aim(Optional.empty());
        drawing.lift(ghost);
    }

    private static Point place(Pointer pointer) {
        return pointer.world()
                .plus(-Placement.CARD_WIDTH / 2, -Placement.CARD_HEIGHT / 2)
                .snapped(Placement.GRID);
    }
}
