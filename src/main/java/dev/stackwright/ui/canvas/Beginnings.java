package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Note;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.CopyGesture;
import dev.stackwright.ui.canvas.gesture.Gesture;
import dev.stackwright.ui.canvas.gesture.LinkGesture;
import dev.stackwright.ui.canvas.gesture.LockedGesture;
import dev.stackwright.ui.canvas.gesture.MarqueeGesture;
import dev.stackwright.ui.canvas.gesture.MoveGesture;
import dev.stackwright.ui.canvas.gesture.Pointer;
import dev.stackwright.ui.canvas.gesture.ReconnectGesture;
import dev.stackwright.ui.canvas.gesture.ResizeGesture;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Elsewhere;
import dev.stackwright.ui.session.Moving;
import dev.stackwright.ui.session.Zones;
import java.util.Optional;
import javafx.scene.Node;

/// Says which gesture begins when the mouse is dragged from where it was pressed.
record Beginnings(DesignSession session, CanvasView canvas, LinkQuestions questions) {

    private static final double NOTE_WIDTH = 96;
    private static final double NOTE_HEIGHT = 40;

    /// Where the mouse was pressed, and on what.
    record Press(
            Pointer at,
            Optional<Element> element,
            boolean port,
            boolean plus,
            Optional<Node> badge,
            Optional<Spot> spot,
            Optional<LinkGrips.Grip> grip) {

        /// The handle that is shown there.
        Optional<LinkGrips.Grip> handle() {
            return grip.filter(LinkGrips.Grip::shown);
        }
    }

    /// The gesture that begins; `adding` keeps what is selected.
    Gesture gesture(Press start, boolean adding) {
        Point from = start.at().world();
        Element element = start.element().orElse(null);
        Optional<Gesture> held = start.grip().flatMap(grip -> gesture(grip, from));
        if (held.isPresent()) {
            return held.get();
        }
        if (start.port() && element instanceof Element.OfComponent(String name)) {
            return new LinkGesture(session, canvas.drawing(), name, questions);
        }
        if (start.spot().filter(spot -> spot.part().edge()).isPresent()) {
            return new ResizeGesture(canvas.drawing(), resized(start.spot().get()), from);
        }
        if (element == null
                || element instanceof Element.OfLink
                || start.spot().filter(Spot::ground).isPresent()) {
            return new MarqueeGesture(session, canvas.drawing(), from, adding);
        }
        if (start.at().alt() && element instanceof Element.OfComponent) {
            return new CopyGesture(session, canvas.drawing(), from);
        }
        Moving moving = Moving.of(session.design(), session.selection());
        if (moving.still()) {
            return new LockedGesture(canvas.way("lock"));
        }
        return new MoveGesture(canvas.drawing(), moving, moving.anchor(element), from);
    }

    private Optional<Gesture> gesture(LinkGrips.Grip grip, Point from) {
        return switch (grip) {
            case LinkGrips.End(String key, boolean source) ->
                session.design()
                        .topology()
                        .link(key)
                        .map(link -> new ReconnectGesture(session, canvas.drawing(), link, source, questions));
            case LinkGrips.Bend bend -> Optional.of(canvas.drawing().bending().gesture(canvas.drawing(), bend, from));
        };
    }

    private ResizeGesture.Resized resized(Spot spot) {
        String name = spot.element().label();
        if (spot.element() instanceof Element.OfNote) {
            Note note = session.design().layout().note(name);
            Area least = spot.least(note.area(), NOTE_WIDTH, NOTE_HEIGHT);
            return new ResizeGesture.Resized(
                    note.area(),
                    (dx, dy) -> spot.dragged(note.area(), least, dx, dy),
                    now -> Elsewhere.NONE.withNote(name, now),
                    now -> new Edit.PutNote("Resize " + name, note.with(now)));
        }
        Zones zones = new Zones(session.design());
        Area area = zones.area(name);
        Area least = zones.least(name);
        return new ResizeGesture.Resized(
                area,
                (dx, dy) -> spot.dragged(area, least, dx, dy),
                now -> Elsewhere.NONE.withZone(name, now),
                now -> zones.resize(name, now));
    }
}
