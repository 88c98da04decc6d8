package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.ui.canvas.Scenery.Item;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The part of a painting that is painted anew because something looks different, with all that touches it: an edit or
/// the mouse changes few links and cards, and to paint them all takes longer than a frame.
record Patch(Area area, Scenery scenery) {

    /// What has to be painted where `before` was painted and `now` should be; nothing if they look the same. `reach`
    /// says where something is painted.
    static Optional<Patch> between(Scenery before, Scenery now, Function<Item, Area> reach) {
        if (before.equals(now)) {
            return Optional.empty();
        }
        Set<Item> changed = new HashSet<>(before.items());
        now.items().forEach(item -> {
            if (!changed.remove(item)) {
                changed.add(item);
            }
        });
        return changed.stream()
                .map(reach)
                .reduce(Area::around)
                .map(area -> new Patch(area, now.only(item -> reach.apply(item).touches(area))));
    }
}
