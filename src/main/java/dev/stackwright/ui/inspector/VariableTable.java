package dev.stackwright.ui.inspector;

import dev.stackwright.generate.expansion.LinkVariable;
import dev.stackwright.ui.fx.Tips;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The environment variables that a program gets from its links: name, the link's other end, and the value as the
/// export writes it, with secrets as references into `.env`.
final class VariableTable extends VBox {

    private List<LinkVariable> shown = List.of();

    VariableTable() {
        setId("link-variables");
        getStyleClass().add("variables");
        setManaged(false);
    }

    void show(List<LinkVariable> variables) {
        if (!variables.equals(shown)) {
            shown = variables;
            setManaged(!variables.isEmpty());
            getChildren().setAll(variables.stream().map(VariableTable::row).toList());
        }
    }

    private static VBox row(LinkVariable variable) {
        Label name = new Label(variable.name());
        name.getStyleClass().add("variable-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label target = new Label(variable.link().to());
        target.getStyleClass().add("variable-link");
        target.setMinWidth(Region.USE_PREF_SIZE);
        String written = variable.text().replaceAll("(\\$\\{[A-Za-z0-9_]+):\\?[^}]*}", "$1}");
        Label text = new Label(written);
        text.getStyleClass().add("variable-text");
        Tips.on(text, () -> written);
        Tips.on(name, () -> "From " + variable.link().key());
        return new VBox(new HBox(name, target), text);
    }
}
