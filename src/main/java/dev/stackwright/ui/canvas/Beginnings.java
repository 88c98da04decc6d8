package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.Gesture;
import dev.stackwright.ui.canvas.gesture.LinkGesture;
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

    /// Where the mouse was pressed, and on what.
    record Press(
            Pointer at,
            Optional<Element> element,
            boolean port,
            Optional<Node> badge,
            Optional<ZoneSpot> spot,
            Optional<LinkGrips.Grip> grip) {}

    /// The gesture that begins; `adding` keeps what is selected.
    Gesture gesture(Press start, boolean adding) {
        Point from = start.at().world();
        Element element = start.element().orElse(null);
        Optional<Link> gripped =
                start.grip().flatMap(grip -> session.design().topology().link(grip.key()));
        if (gripped.isPresent()) {
            boolean source = start.grip().get().source();
            return new ReconnectGesture(session, canvas.drawing(), gripped.get(), source, questions);
        }
        if (start.port() && element instanceof Element.OfComponent(String name)) {
            return new LinkGesture(session, canvas.drawing(), name, questions);
        }
        if (start.spot().filter(spot -> spot.part().edge()).isPresent()) {
            return resize(start.spot().get(), from);
        }
        if (element == null
                || element instanceof Element.OfLink
                || start.spot().filter(ZoneSpot::ground).isPresent()) {
            return new MarqueeGesture(session, canvas.drawing(), from, adding);
        }
        Moving moving = Moving.of(session.design(), session.selection());
        return new MoveGesture(canvas.drawing(), moving, moving.anchor(element), from);
    }

    private Gesture resize(ZoneSpot spot, Point from) {
        Zones zones = new Zones(session.design());
        Area area = zones.area(spot.zone());
        Area least = zones.least(spot.zone());
        return new ResizeGesture(
                canvas.drawing(),
                new ResizeGesture.Resized(
                        area,
                        (dx, dy) -> spot.dragged(area, least, dx, dy),
                        now -> Elsewhere.NONE.withZone(spot.zone(), now),
                        now -> zones.resize(spot.zone(), now)),
                from);
    }
}
