package dev.stackwright.ui.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// The dots of the grid. Their colour is the fill of an invisible shape, so that the style sheet decides it.
final class Backdrop extends Pane {

    private static final double APART = 24;
    private static final double CLOSEST = 12;

    private final Viewport viewport;
    private final Canvas canvas = new Canvas();
    private final Rectangle ink = new Rectangle();

    Backdrop(Viewport viewport) {
        this.viewport = viewport;
        ink.getStyleClass().add("grid-dot");
        ink.setVisible(false);
        ink.setManaged(false);
        getChildren().addAll(canvas, ink);
        setMouseTransparent(true);
        canvas.widthProperty().bind(widthProperty());
        canvas.heightProperty().bind(heightProperty());
        ink.fillProperty().addListener(_ -> requestLayout());
        viewport.watch(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.setFill(ink.getFill());
        double apart = APART * viewport.zoom();
        while (apart < CLOSEST) {
            apart *= 4;
        }
        double dot = viewport.zoom() < 0.6 ? 1 : 1.5;
        for (double x = first(viewport.x(), apart); x < getWidth(); x += apart) {
            for (double y = first(viewport.y(), apart); y < getHeight(); y += apart) {
                pen.fillRect(Math.floor(x), Math.floor(y), dot, dot);
            }
        }
    }

    private static double first(double origin, double apart) {
        double rest = origin % apart;
        return rest < 0 ? rest + apart : rest;
    }
}
