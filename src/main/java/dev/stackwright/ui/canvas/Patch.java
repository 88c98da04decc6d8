package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.ui.canvas.LinkBrush.Stroke;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The part of a painting that is painted anew because some links look different, with all the links that touch it: an
/// edit or the mouse changes few of them, and to paint them all takes longer than a frame.
record Patch(Area area, List<Stroke> strokes) {

    /// What has to be painted where `before` was painted and `now` should be; nothing if they look the same. `reach`
    /// says where a link is painted.
    static Optional<Patch> between(List<Stroke> before, List<Stroke> now, Function<Stroke, Area> reach) {
        Set<Stroke> changed = new HashSet<>(before);
        now.forEach(stroke -> {
            if (!changed.remove(stroke)) {
                changed.add(stroke);
            }
        });
        return changed.stream().map(reach).reduce(Area::around).map(area -> {
            List<Stroke> touching = now.stream()
                    .filter(stroke -> reach.apply(stroke).touches(area))
                    .toList();
            return new Patch(area, touching);
        });
    }
}
