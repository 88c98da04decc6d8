package dev.stackwright.ui.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What there is to know about the focused field, in a place that is always there.
final class HelpFooter extends VBox {

    private final Label name = new Label();
    private final Label text = new Label();

    HelpFooter() {
        getStyleClass().add("help-footer");
        name.getStyleClass().add("help-name");
        text.getStyleClass().add("help-text");
        text.setWrapText(true);
        getChildren().addAll(name, text);
        clear();
    }

    void show(FieldSpec spec) {
        name.setText(spec.label());
        text.setText(String.join(" ", spec.help()));
    }

    void clear() {
        name.setText("");
        text.setText("Choose a field to see what it does.");
    }
}
