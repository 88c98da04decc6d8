package dev.stackwright.ui.canvas;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Point;
import dev.stackwright.ui.canvas.gesture.BendGesture;
import dev.stackwright.ui.session.Bends;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.List;
import java.util.Optional;

/// How links are bent: where they run is where they are taken hold of.
record Bending(DesignSession session, LinkRoutes routes) {

    /// The gesture that drags a bend of a link; one that is fresh begins at `from`.
    BendGesture gesture(Drawing drawing, LinkGrips.Bend bend, Point from) {
        Bends known = Bends.of(session.design(), bend.key());
        Bends bends = bend.fresh() ? known.with(bend.index(), from) : known;
        return new BendGesture(drawing, bends, bend.index(), around(bends, bend.index()));
    }

    /// The two points between which a link would run straight without a bend: the bends before and behind it, or ends.
    private List<Point> around(Bends bends, int index) {
        List<Point> points = bends.points();
        Optional<LinkRoute> route = route(bends.link());
        Point before =
                index > 0 ? points.get(index - 1) : route.map(LinkRoute::start).orElse(points.get(index));
        Point behind = index + 1 < points.size()
                ? points.get(index + 1)
                : route.map(LinkRoute::tip).orElse(points.get(index));
        return List.of(before, behind);
    }

    /// The edit that lets a link bend half way too.
    Optional<Edit> halfWay(String link) {
        Bends bends = Bends.of(session.design(), link);
        return route(link).flatMap(route -> {
            Point middle = route.at(0.5);
            int index = bends.points().isEmpty() ? 0 : route.nearest(middle);
            return bends.with(index, middle.snapped(Placement.GRID)).edit();
        });
    }

    private Optional<LinkRoute> route(String link) {
        return routes.wire(link).map(Wire::route);
    }
}
