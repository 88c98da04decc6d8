package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.session.DesignSession;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
        Label element = new Label(
                finding.element() instanceof Element.OfDesign
                        ? ""
                        : finding.element().label());
        element.getStyleClass().add("finding-element");
        Label rule = new Label(finding.id());
        rule.getStyleClass().add("finding-rule");
        HBox row = new HBox(Icons.of(finding.severity()), message, element, rule);
        row.getStyleClass().add("finding-row");
        element.setMinWidth(USE_PREF_SIZE);
        rule.setMinWidth(USE_PREF_SIZE);
        List<Fix> fixes = finding.fixes();
        if (!fixes.isEmpty()) {
            row.getChildren().add(button(fixes.getFirst()));
        }
        if (fixes.size() > 1) {
            row.getChildren().add(others(fixes.subList(1, fixes.size())));
        }
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(32));
        row.setMaxWidth(USE_PREF_SIZE);
        return row;
    }

    private Button button(Fix fix) {
        Button button = new Button(fix.title());
        button.getStyleClass().addAll("small", "fix");
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> session.apply(fix.edit()));
        return button;
    }

    private MenuButton others(List<Fix> fixes) {
        MenuButton menu = new MenuButton("Or");
        menu.getStyleClass().addAll("small", "fix");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setFocusTraversable(false);
        for (Fix fix : fixes) {
            MenuItem item = new MenuItem(fix.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> session.apply(fix.edit()));
            menu.getItems().add(item);
        }
        return menu;
    }
}
