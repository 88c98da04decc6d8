package dev.stackwright.ui.problems;

import dev.stackwright.model.Element;
import dev.stackwright.rules.Accepted;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.problems.ProblemRow.Common;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A row of the list of problems: a heading, a finding with its fixes, an accepted one, or a remark.
final class ProblemCell extends ListCell<ProblemRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass WAIVED = PseudoClass.getPseudoClass("waived");

    private final Fixing fixing;
    private final Answers answers;
    private final ProblemBar bar;

    ProblemCell(Fixing fixing, Answers answers, ProblemBar bar) {
        this.fixing = fixing;
        this.answers = answers;
        this.bar = bar;
        setPrefWidth(0);
        getStyleClass().add("finding-cell");
    }

    @Override
    protected void updateItem(@Nullable ProblemRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        Optional<ProblemRow> shown = empty ? Optional.empty() : Optional.ofNullable(row);
        pseudoClassStateChanged(HEADING, shown.orElse(null) instanceof ProblemRow.Heading);
        pseudoClassStateChanged(WAIVED, shown.orElse(null) instanceof ProblemRow.Waived);
        setGraphic(shown.map(this::row).orElse(null));
        setContextMenu(shown.flatMap(ProblemRow::open).map(this::menu).orElse(null));
    }

    private HBox row(ProblemRow shown) {
        HBox row = new HBox();
        row.getStyleClass().add("finding-row");
        switch (shown) {
            case ProblemRow.Heading heading -> heading(row, heading);
            case ProblemRow.Open(Finding finding) -> finding(row, finding);
            case ProblemRow.Waived(Accepted accepted) -> waived(row, accepted);
            case ProblemRow.Remark(String sentence) -> {
                row.getChildren().addAll(Icons.of("mdi2c-comment-alert-outline", "muted-icon"), sentence(sentence));
            }
        }
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(32));
        row.setMaxWidth(USE_PREF_SIZE);
        return row;
    }

    private void heading(HBox row, ProblemRow.Heading heading) {
        Label title = new Label(heading.title());
        title.getStyleClass().add("problem-heading");
        Label count = new Label(heading.note());
        count.getStyleClass().add("finding-element");
        count.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(count, Priority.ALWAYS);
        row.getChildren().addAll(Icons.of(heading.worst()), title, count);
        if (!heading.fixable()) {
            return;
        }
        switch (heading.common()) {
            case Common.OfRule(String rule) ->
                row.getChildren().add(button("Fix All…", "fix-all", () -> fixing.fixAll(rule)));
            case Common.OfElement(Element.OfComponent(String name)) ->
                row.getChildren().add(button("Harden…", "harden", () -> fixing.harden(name)));
            case Common.OfElement _ -> {}
        }
    }

    private void finding(HBox row, Finding finding) {
        row.getChildren().addAll(Icons.of(finding.severity()), sentence(finding.message()));
        place(row, finding);
        // The page beside the list has the fixes, and the list no room for them.
        List<Fix> fixes = bar.explaining() ? List.of() : finding.fixes();
        if (!fixes.isEmpty()) {
            Fix first = fixes.getFirst();
            row.getChildren().add(button(fixing.title(first), "first-fix", () -> fixing.press(first)));
        }
        if (fixes.size() > 1) {
            row.getChildren().add(others(fixes.subList(1, fixes.size())));
        }
    }

    private void waived(HBox row, Accepted accepted) {
        Finding finding = accepted.finding();
        row.getChildren()
                .addAll(
                        Icons.of("mdi2s-shield-check-outline", "muted-icon"),
                        sentence(finding.message() + ". Accepted: " + accepted.reason()));
        place(row, finding);
        row.getChildren().add(button("Take Back", "take-back", () -> fixing.takeBack(accepted)));
    }

    /// Says what the heading of the group does not say.
    private void place(HBox row, Finding finding) {
        if (bar.grouping() != Grouping.ELEMENT) {
            row.getChildren().add(element(finding));
        }
        if (bar.grouping() != Grouping.RULE) {
            row.getChildren().add(rule(finding));
        }
    }

    private static Label sentence(String text) {
        Label message = new Label(text);
        message.setMinWidth(80);
        message.setTooltip(new Tooltip(text));
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        return message;
    }

    private static Label element(Finding finding) {
        Label element = new Label(
                finding.element() instanceof Element.OfDesign
                        ? ""
                        : finding.element().label());
        element.getStyleClass().add("finding-element");
        element.setMinWidth(40);
        return element;
    }

    private static Label rule(Finding finding) {
        Label rule = new Label(finding.id());
        rule.getStyleClass().add("finding-rule");
        rule.setMinWidth(USE_PREF_SIZE);
        return rule;
    }

    private static Button button(String title, String style, Runnable action) {
        Button button = new Button(title);
        button.getStyleClass().addAll("small", "fix", style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private MenuButton others(List<Fix> fixes) {
        MenuButton menu = new MenuButton("Or");
        menu.getStyleClass().addAll("small", "fix");
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setFocusTraversable(false);
        for (Fix fix : fixes) {
            MenuItem item = new MenuItem(fixing.title(fix));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> fixing.press(fix));
            menu.getItems().add(item);
        }
        return menu;
    }

    private ContextMenu menu(Finding finding) {
        ContextMenu menu = new ContextMenu();
        answers.to(finding).forEach(answer -> {
            MenuItem item = new MenuItem(answer.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> answer.run().run());
            menu.getItems().add(item);
        });
        return menu;
    }
}
