package dev.stackwright.ui.canvas;

import dev.stackwright.model.Point;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// Which part of the drawing is in sight, and how large.
public final class Viewport {

    /// The smallest zoom.
    public static final double SMALLEST = 0.1;
    /// The largest zoom.
    public static final double LARGEST = 4;

    private static final double STEP = 1.2;
    private static final double MARGIN = 48;

    private final DoubleProperty x = new SimpleDoubleProperty(0);
    private final DoubleProperty y = new SimpleDoubleProperty(0);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final DoubleProperty width = new SimpleDoubleProperty(0);
    private final DoubleProperty height = new SimpleDoubleProperty(0);

    /// Makes the size of the view that of `frame`.
    void measure(Region frame) {
        width.bind(frame.widthProperty());
        height.bind(frame.heightProperty());
    }

    /// Makes `world` follow this viewport.
    void carry(Node world) {
        Translate translate = new Translate();
        translate.xProperty().bind(x);
        translate.yProperty().bind(y);
        Scale scale = new Scale();
        scale.xProperty().bind(zoom);
        scale.yProperty().bind(zoom);
        world.getTransforms().setAll(translate, scale);
    }

    /// Runs `action` whenever anything else is in sight.
    public void watch(Runnable action) {
        for (var property : java.util.List.of(x, y, zoom.getReadOnlyProperty(), width, height)) {
            property.addListener(_ -> action.run());
        }
    }

    /// The zoom, 1 being life size.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// The zoom, 1 being life size.
    public double zoom() {
        return zoom.get();
    }

    double x() {
        return x.get();
    }

    double y() {
        return y.get();
    }

    /// The place on the drawing that is shown at a place of the view.
    public Point world(double viewX, double viewY) {
        return new Point((viewX - x.get()) / zoom.get(), (viewY - y.get()) / zoom.get());
    }

    /// The place of the view at which a place on the drawing is shown.
    public Point view(Point world) {
        return new Point(world.x() * zoom.get() + x.get(), world.y() * zoom.get() + y.get());
    }

    /// The part of the drawing that is in sight.
    public Bounds sight() {
        Point corner = world(0, 0);
        return new BoundingBox(corner.x(), corner.y(), width.get() / zoom.get(), height.get() / zoom.get());
    }

    /// The place on the drawing in the middle of the view.
    public Point centre() {
        return world(width.get() / 2, height.get() / 2);
    }

    /// Moves the drawing under the view.
    public void pan(double dx, double dy) {
        x.set(x.get() + dx);
        y.set(y.get() + dy);
    }

    /// Zooms, keeping what is under a place of the view where it is.
    public void zoomAt(double factor, double viewX, double viewY) {
        Point fixed = world(viewX, viewY);
        zoom.set(Math.clamp(zoom.get() * factor, SMALLEST, LARGEST));
        x.set(viewX - fixed.x() * zoom.get());
        y.set(viewY - fixed.y() * zoom.get());
    }

    /// Zooms in one step.
    public void zoomIn() {
        zoomAt(STEP, width.get() / 2, height.get() / 2);
    }

    /// Zooms out one step.
    public void zoomOut() {
        zoomAt(1 / STEP, width.get() / 2, height.get() / 2);
    }

    /// Zooms to life size.
    public void lifeSize() {
        zoomTo(1);
    }

    /// Zooms to so many times life size, about the middle of the view.
    public void zoomTo(double wanted) {
        zoomAt(wanted / zoom.get(), width.get() / 2, height.get() / 2);
    }

    /// What is in sight, to be shown again later: where the drawing's origin is in the view, and the zoom.
    public record View(double x, double y, double zoom) {}

    /// What is in sight.
    public View view() {
        return new View(x.get(), y.get(), zoom.get());
    }

    /// Shows what was in sight before.
    public void show(View before) {
        zoom.set(Math.clamp(before.zoom(), SMALLEST, LARGEST));
        x.set(before.x());
        y.set(before.y());
    }

    /// Shows all of `content`, at life size at most.
    public void fit(Bounds content) {
        if (content.isEmpty() || width.get() <= 0) {
            lifeSize();
            return;
        }
        double across = (width.get() - 2 * MARGIN) / content.getWidth();
        double down = (height.get() - 2 * MARGIN) / content.getHeight();
        zoom.set(Math.clamp(Math.min(across, down), SMALLEST, 1));
        x.set(Math.rint(width.get() / 2 - content.getCenterX() * zoom.get()));
        y.set(Math.rint(height.get() / 2 - content.getCenterY() * zoom.get()));
    }

    /// Pans by as little as needed to bring a place on the drawing into sight.
    public void reveal(Bounds content) {
        Point low = view(new Point(content.getMinX(), content.getMinY()));
        Point high = view(new Point(content.getMaxX(), content.getMaxY()));
        pan(into(low.x(), high.x(), width.get()), into(low.y(), high.y(), height.get()));
    }

    /// Brings a place of the drawing into the middle.
    void centre(Point place) {
        x.set(Math.rint(width.get() / 2 - place.x() * zoom()));
        y.set(Math.rint(height.get() / 2 - place.y() * zoom()));
    }

    /// Brings a part of the drawing into the middle, smaller if it has no room.
    void centre(Bounds content) {
        boolean room = content.getWidth() * zoom() + MARGIN <= width.get()
                && content.getHeight() * zoom() + MARGIN <= height.get();
        if (room) {
            x.set(Math.rint(width.get() / 2 - content.getCenterX() * zoom()));
            y.set(Math.rint(height.get() / 2 - content.getCenterY() * zoom()));
        } else {
            fit(content);
        }
    }

    private static double into(double low, double high, double size) {
        if (low < 0) {
            return MARGIN / 2 - low;
        }
        return high > size ? size - high - MARGIN / 2 : 0;
    }
}
