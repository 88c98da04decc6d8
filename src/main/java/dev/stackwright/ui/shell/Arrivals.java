package dev.stackwright.ui.shell;

import dev.stackwright.model.Area;
import dev.stackwright.model.Design;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.CanvasView;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Incoming;
import dev.stackwright.ui.session.Placement;
import dev.stackwright.ui.session.Room;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/// Puts a whole design into the open one where there is room for it, as one step, and shows what has come.
record Arrivals(DesignSession session, CanvasView canvas) {

    /// Adds `part` with its corner at the mouse, or in the middle of what is in sight if the mouse is elsewhere.
    void add(Design part, String title, Optional<Point> mouse) {
        Area own = Room.of(part).around();
        Point middle = canvas.viewport().centre().plus(-own.width() / 2, -own.height() / 2);
        Point corner = mouse.orElse(middle);
        Area free = Room.of(session.design()).free(new Area(corner.x(), corner.y(), own.width(), own.height()));
        Point shift = free.corner().plus(-own.x(), -own.y()).snapped(Placement.GRID);
        Incoming.Step step = new Incoming(part).into(session.design(), title, shift.x(), shift.y());
        session.apply(step.edit());
        session.select(step.selection());
        bring(free.moved(shift.x() + own.x() - free.x(), shift.y() + own.y() - free.y()));
        session.say(
                step.ports().isEmpty()
                        ? ""
                        : "Left out, as the host has these ports in use already: " + String.join(", ", step.ports())
                                + ".");
    }

    /// Brings an area into sight, smaller if it has no room.
    private void bring(Area area) {
        Bounds bounds = new BoundingBox(area.x(), area.y(), area.width(), area.height());
        Bounds sight = canvas.viewport().sight();
        if (bounds.getWidth() > sight.getWidth() || bounds.getHeight() > sight.getHeight()) {
            canvas.viewport().fit(bounds);
        } else {
            canvas.viewport().reveal(bounds);
        }
    }
}
