package dev.stackwright.ui.canvas;

import dev.stackwright.model.Area;
import dev.stackwright.model.Point;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Placement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The whole drawing, small, with a frame around what is in sight; a drag moves that. It is there while something is
/// out
/// of sight. Painted anew only when the design changes, whatever is in sight.
final class Minimap extends Pane {

    static final double WIDTH = 176;
    static final double HEIGHT = 116;
    /// How many times as large as the map the canvas has to be, so that the map does not hide what it is about.
    static final double ROOM = 2.5;

    private static final double MARGIN = 8;
    private static final double EDGE = 3;

    private final Drawing drawing;
    private final Viewport viewport;
    private final Canvas picture = new Canvas(WIDTH, HEIGHT);
    private final Rectangle frame = new Rectangle();
    private final Rectangle card = new Rectangle();
    private final Rectangle zone = new Rectangle();
    private boolean wanted = true;
    private boolean fresh;
    private Area whole = new Area(0, 0, 1, 1);

    Minimap(DesignSession session, Drawing drawing, Viewport viewport) {
        this.drawing = drawing;
        this.viewport = viewport;
        setId("minimap");
        getStyleClass().add("minimap");
        setAccessibleText("Map of the whole drawing");
        frame.getStyleClass().add("minimap-frame");
        card.getStyleClass().add("minimap-card");
        zone.getStyleClass().add("minimap-zone");
        card.setVisible(false);
        zone.setVisible(false);
        getChildren().addAll(card, zone, picture, frame);
        Rectangle clip = new Rectangle(WIDTH, HEIGHT);
        setClip(clip);
        session.designProperty().addListener(_ -> spoil());
        card.fillProperty().addListener(_ -> spoil());
        viewport.watch(this::requestLayout);
        addEventHandler(MouseEvent.ANY, this::mouse);
        setVisible(false);
    }

    private void spoil() {
        fresh = false;
        requestLayout();
    }

    /// Shows the map, or hides it for good.
    void other() {
        wanted = !wanted;
        requestLayout();
    }

    /// True if it is shown when something is out of sight.
    boolean wanted() {
        return wanted;
    }

    private void mouse(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED || event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            double scale = scale();
            viewport.centre(new Point(
                    (event.getX() - left(scale)) / scale + whole.x(), (event.getY() - top(scale)) / scale + whole.y()));
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        Bounds sight = viewport.sight();
        if (!fresh) {
            Bounds all = drawing.extent();
            whole = new Area(all.getMinX(), all.getMinY(), Math.max(1, all.getWidth()), Math.max(1, all.getHeight()));
        }
        boolean outside = sight.getMinX() > whole.x()
                || sight.getMinY() > whole.y()
                || sight.getMaxX() < whole.right()
                || sight.getMaxY() < whole.bottom();
        boolean room = sight.getWidth() * viewport.zoom() >= ROOM * WIDTH
                && sight.getHeight() * viewport.zoom() >= ROOM * HEIGHT;
        setVisible(wanted && room && outside && !drawing.places().isEmpty());
        if (!isVisible()) {
            return;
        }
        if (!fresh) {
            fresh = true;
            paint(picture.getGraphicsContext2D());
        }
        double scale = scale();
        double left = Math.max(EDGE, (sight.getMinX() - whole.x()) * scale + left(scale));
        double top = Math.max(EDGE, (sight.getMinY() - whole.y()) * scale + top(scale));
        double right = Math.min(WIDTH - EDGE, (sight.getMaxX() - whole.x()) * scale + left(scale));
        double bottom = Math.min(HEIGHT - EDGE, (sight.getMaxY() - whole.y()) * scale + top(scale));
        frame.setX(left);
        frame.setY(top);
        frame.setWidth(Math.max(0, right - left));
        frame.setHeight(Math.max(0, bottom - top));
    }

    private double scale() {
        return Math.min((WIDTH - 2 * MARGIN) / whole.width(), (HEIGHT - 2 * MARGIN) / whole.height());
    }

    private double left(double scale) {
        return (WIDTH - whole.width() * scale) / 2;
    }

    private double top(double scale) {
        return (HEIGHT - whole.height() * scale) / 2;
    }

    private void paint(GraphicsContext pen) {
        double scale = scale();
        pen.clearRect(0, 0, WIDTH, HEIGHT);
        pen.setFill(zone.getFill());
        drawing.zones()
                .values()
                .forEach(area -> pen.fillRect(
                        (area.x() - whole.x()) * scale + left(scale),
                        (area.y() - whole.y()) * scale + top(scale),
                        area.width() * scale,
                        area.height() * scale));
        pen.setFill(card.getFill());
        Set<Long> painted = new HashSet<>();
        for (Map.Entry<String, Point> entry : drawing.places().entrySet()) {
            double x = (entry.getValue().x() - whole.x()) * scale + left(scale);
            double y = (entry.getValue().y() - whole.y()) * scale + top(scale);
            boolean first = painted.add(Math.round(x) * 1000 + Math.round(y));
            if (first && !drawing.hides(entry.getKey())) {
                pen.fillRect(
                        x, y, Math.max(1.5, Placement.CARD_WIDTH * scale), Math.max(1, Placement.CARD_HEIGHT * scale));
            }
        }
    }
}
