package dev.stackwright.ui.problems;

import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Rules;
import dev.stackwright.ui.fx.Icons;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every rule, with how grave it is and its numbers in this design. What is chosen is applied as one undo step.
final class RulesSheet extends VBox {

    private static final PseudoClass STATED = PseudoClass.getPseudoClass("stated");

    private static final List<RuleInfo> ALL = Rules.ALL.stream()
            .map(Rule::info)
            .sorted(Comparator.comparing(RuleInfo::id))
            .toList();

    private final RuleChoices choices;
    private final ListView<RuleInfo> list = new ListView<>();
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final Button apply = new Button("Apply");

    RulesSheet(Fields stated, Consumer<Edit> applied, Runnable close) {
        this.choices = new RuleChoices(stated);
        setId("rules-sheet");
        getStyleClass().add("rules-sheet");
        Label title = new Label("Rules of the design", Icons.of("mdi2f-format-list-checks"));
        title.getStyleClass().add("panel-title");
        filter.setId("rules-filter");
        filter.setPromptText("Find by id or words, such as retries, when asked, or set here");
        filter.setAccessibleText("Find rules");
        filter.textProperty().addListener(_ -> show());
        list.setId("rules");
        list.setAccessibleText("Rules");
        list.getStyleClass().addAll("bare", "rule-list");
        list.setPlaceholder(RuleText.line("No rule says this.", "empty-note"));
        list.setCellFactory(_ -> new RuleCell());
        RuleForm form = new RuleForm(choices, this::changed, apply::fire);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, rule) -> {
            if (rule != null) {
                form.show(rule);
            }
        });
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox halves = new HBox(list, form);
        halves.getStyleClass().add("changes");
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(title, filter, halves, bottom(applied, close));
        show();
        changed();
    }

    /// Shows this rule, if there is one of that id.
    void choose(String id) {
        ALL.stream().filter(rule -> rule.id().equals(id)).findFirst().ifPresent(rule -> {
            list.getSelectionModel().select(rule);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        });
    }

    /// Where the keyboard begins.
    Node first() {
        return filter;
    }

    private void show() {
        List<String> words =
                List.of(filter.getText().strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        list.getItems()
                .setAll(ALL.stream()
                        .filter(rule -> words.stream().allMatch(said(rule)::contains))
                        .toList());
        list.getSelectionModel().selectFirst();
    }

    private String said(RuleInfo rule) {
        return (rule.id() + " " + rule.title() + (rule.optional() ? " when asked" : "")
                        + (choices.states(rule) ? " set here" : ""))
                .toLowerCase(Locale.ROOT);
    }

    private void changed() {
        count.setText(
                switch (choices.count()) {
                    case 0 -> "Choose what this design judges differently.";
                    case 1 -> "One value changes.";
                    default -> choices.count() + " values change.";
                });
        apply.setDisable(choices.count() == 0);
        list.refresh();
    }

    private HBox bottom(Consumer<Edit> applied, Runnable close) {
        count.setId("rules-count");
        count.getStyleClass().add("question-text");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> close.run());
        apply.setId("rules-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setOnAction(_ -> {
            close.run();
            choices.edit().ifPresent(applied);
        });
        HBox bottom = new HBox(count, gap, cancel, apply);
        bottom.getStyleClass().add("sheet-buttons");
        return bottom;
    }

    private final class RuleCell extends ListCell<RuleInfo> {

        @Override
        protected void updateItem(@Nullable RuleInfo rule, boolean empty) {
            super.updateItem(rule, empty);
            setText(null);
            pseudoClassStateChanged(STATED, !empty && rule != null && choices.states(rule));
            setGraphic(empty || rule == null ? null : row(rule));
        }

        private HBox row(RuleInfo rule) {
            Node icon = choices.level(rule)
                    .map(Icons::of)
                    .orElseGet(() -> Icons.of("mdi2c-circle-off-outline", "severity-icon", "muted-icon"));
            Label id = new Label(rule.id());
            id.getStyleClass().add("finding-rule");
            HBox row = new HBox(icon, id, new Label(rule.title()));
            row.getStyleClass().add("finding-row");
            return row;
        }
    }
}
