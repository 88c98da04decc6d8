package dev.stackwright.ui.canvas;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What an empty canvas says: how to begin.
final class Welcome extends VBox {

    private final Label ways = line("");

    Welcome() {
        Label title = new Label("Start with a component");
        title.getStyleClass().add("welcome-title");
        getChildren()
                .addAll(
                        title,
                        line("Drag one from the left, or double-click it."),
                        line("Drag from the dot on a card's right edge to another card to link them."),
                        ways);
        getStyleClass().add("welcome");
        setMouseTransparent(true);
    }

    /// Says how templates are shown and a design is opened; `way` knows it by the id of the action.
    void show(Function<String, ObservableValue<String>> way) {
        ObservableValue<String> template = way.apply("template");
        ObservableValue<String> open = way.apply("open");
        ways.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> template.getValue() + " shows templates, " + open.getValue() + " opens a design.",
                        template,
                        open));
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("welcome-line");
        return label;
    }
}
