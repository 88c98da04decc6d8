package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;

/// What was in sight when it was painted: where the drawing lay and how large it was shown, the size of the view, how
/// far around it was painted too, and how many pixels of the screen a length of 1 took.
record Sight(double x, double y, double zoom, double width, double height, double margin, double dots) {

    /// True if what was painted for this sight shows all that is in sight now.
    boolean shows(Sight now) {
        return zoom == now.zoom
                && width == now.width
                && height == now.height
                && margin == now.margin
                && dots == now.dots
                && Math.abs(x - now.x) <= margin
                && Math.abs(y - now.y) <= margin;
    }

    /// The part of the drawing that is painted.
    Area area() {
        return new Area(
                -(x + margin) / zoom, -(y + margin) / zoom, (width + 2 * margin) / zoom, (height + 2 * margin) / zoom);
    }

    /// All the pixels that are painted.
    Area pixels() {
        return new Area(0, 0, Math.ceil((width + 2 * margin) * dots), Math.ceil((height + 2 * margin) * dots));
    }

    /// The pixels that show a part of the drawing.
    Area pixels(Area part) {
        double left = (part.x() * zoom + x + margin) * dots;
        double top = (part.y() * zoom + y + margin) * dots;
        return Area.between(
                        Math.floor(left) - 1,
                        Math.floor(top) - 1,
                        Math.ceil(left + part.width() * zoom * dots) + 1,
                        Math.ceil(top + part.height() * zoom * dots) + 1)
                .within(pixels());
    }

    /// Where in the view a place of the drawing is shown.
    Point view(Point place) {
        return new Point(place.x() * zoom + x, place.y() * zoom + y);
    }
}
