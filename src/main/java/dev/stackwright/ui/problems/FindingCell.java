package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.session.DesignSession;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A finding as one row: severity, message, element, rule and fixes.
final class FindingCell extends ListCell<Finding> {

    private final DesignSession session;

    FindingCell(DesignSession session) {
        this.session = session;
        getStyleClass().add("finding-cell");
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        setText(null);
        setGraphic(empty || finding == null ? null : row(finding));
    }

    private HBox row(Finding finding) {
        Label message = new Label(finding.message());
        message.setMinWidth(80);
        message.setTooltip(new Tooltip(finding.message()));
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        Label element = new Label(finding.element() instanceof Element.OfDesign ? "" : finding.element().label());
        element.getStyleClass().add("finding-element");
        Label rule = new Label(finding.id());
        rule.getStyleClass().add("finding-rule");
        HBox row = new HBox(Icons.of(finding.severity()), message, element, rule);
        row.getStyleClass().add("finding-row");
        for (Fix fix : finding.fixes()) {
            Button button = new Button(fix.title());
            button.getStyleClass().addAll("small", "fix");
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> session.apply(fix.edit()));
            row.getChildren().add(button);
        }
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(32));
        row.setMaxWidth(USE_PREF_SIZE);
        return row;
    }
}
