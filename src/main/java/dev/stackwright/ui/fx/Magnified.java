package dev.stackwright.ui.fx;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller, so that it still fills all the room.
public final class Magnified extends StackPane {

    /// Menus and tooltips are windows of their own, which grow by their text.
    private static final String POPUPS = "data:text/css,.context-menu,.tooltip,.combo-box-popup{-fx-font-size:";

    private final Region content;
    private final Scale scale = new Scale();

    /// The content as large as it is.
    public Magnified(Region content) {
        this.content = content;
        content.getTransforms().add(scale);
        getChildren().add(content);
        sceneProperty().subscribe(_ -> showPopups());
    }

    /// Shows the content so many times as large.
    public void show(double factor) {
        scale.setX(factor);
        scale.setY(factor);
        requestLayout();
        showPopups();
    }

    /// How many times as large the content is shown.
    public double factor() {
        return scale.getX();
    }

    private void showPopups() {
        if (getScene() != null) {
            getScene().getStylesheets().removeIf(sheet -> sheet.startsWith(POPUPS));
            if (scale.getX() != 1) {
                getScene().getStylesheets().add(POPUPS + Math.round(scale.getX() * 100) + "%25;}");
            }
        }
    }

    @Override
    protected void layoutChildren() {
        // Layouts stand on whole pixels and would else reach beyond the window.
        content.resizeRelocate(0, 0, Math.floor(getWidth() / scale.getX()), Math.floor(getHeight() / scale.getY()));
    }
}
