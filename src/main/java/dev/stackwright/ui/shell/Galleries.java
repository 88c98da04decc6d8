package dev.stackwright.ui.shell;

import dev.stackwright.model.Point;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.StackPane;

/// Shows the templates over the window, to begin a design from one or to put one into the open design.
record Galleries(DesignFiles files, StackPane layers, Arrivals arrivals) {

    /// Lets the person begin a design from a template.
    void begin() {
        open("New from template", files::begin);
    }

    /// Lets the person put a template into the open design, at the mouse if it is over the canvas now.
    void insert() {
        Optional<Point> mouse = arrivals.canvas().pointed();
        open("Insert template", choice -> {
            String title = "Insert " + choice.template().title();
            arrivals.add(choice.file().design(), title, mouse);
        });
    }

    private void open(String title, Consumer<TemplateTile.Choice> choose) {
        if (layers.lookup("#gallery") == null) {
            files.templates(choices -> show(title, choices, choose));
        }
    }

    private void show(String title, List<TemplateTile.Choice> choices, Consumer<TemplateTile.Choice> choose) {
        Gallery gallery = new Gallery(title, choices, files.catalog(), choose, () -> {
            layers.getChildren().removeIf(layer -> layer instanceof Gallery);
            arrivals.canvas().requestFocus();
        });
        layers.getChildren().add(gallery);
        gallery.begin();
    }
}
