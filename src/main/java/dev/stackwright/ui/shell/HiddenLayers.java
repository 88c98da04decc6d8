package dev.stackwright.ui.shell;

import dev.stackwright.ui.canvas.Drawing;
import dev.stackwright.ui.canvas.Layers;
import dev.stackwright.ui.fx.Tips;
import javafx.scene.control.Button;

/// Says what the canvas leaves out, as long as that is anything; pressed it shows all of it again.
final class HiddenLayers extends Button {

    HiddenLayers(Drawing drawing) {
        setId("hidden-layers");
        getStyleClass().addAll("flat", "status-button");
        setFocusTraversable(false);
        textProperty().bind(drawing.layersProperty().map(layers -> "Hidden: " + layers.words()));
        visibleProperty()
                .bind(drawing.layersProperty().map(layers -> !layers.hidden().isEmpty()));
        managedProperty().bind(visibleProperty());
        Tips.on(this, () -> "Show all of it again");
        setOnAction(_ -> drawing.show(Layers.ALL));
    }
}
