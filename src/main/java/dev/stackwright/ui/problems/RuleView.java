package dev.stackwright.ui.problems;

import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.RulePage;
import dev.stackwright.rules.Rules;
import dev.stackwright.ui.fx.Icons;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// The page of a finding: what it says, what was measured, what can be done, and all about its rule.
final class RuleView extends ScrollPane {

    private static final double PREFERRED = 380;

    private final Fixing fixing;
    private final VBox page = new VBox();

    RuleView(Fixing fixing) {
        this.fixing = fixing;
        setId("rule-page");
        getStyleClass().addAll("bare", "rule-page");
        page.getStyleClass().add("rule-lines");
        setContent(page);
        setFitToWidth(true);
        setPrefWidth(PREFERRED);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /// Shows the page of a finding; without one, a note.
    void show(Optional<Finding> finding) {
        page.getChildren().clear();
        finding.ifPresentOrElse(
                this::fill, () -> page.getChildren().add(RuleText.line("Choose a finding.", "empty-note")));
        setVvalue(0);
    }

    private void fill(Finding finding) {
        Optional<RulePage> rule = Rules.rule(finding.rule()).map(found -> RulePage.of(found.info()));
        Label title = RuleText.line(rule.map(RulePage::title).orElse(finding.rule()), "finding-title");
        title.setGraphic(Icons.of(finding.severity()));
        page.getChildren().addAll(title, RuleText.line(finding.message() + ".", "rule-text"), actions(finding));
        if (!finding.evidence().isEmpty()) {
            page.getChildren().addAll(RuleText.line("Measured", "rule-heading"), evidence(finding));
        }
        rule.ifPresent(this::fill);
    }

    private void fill(RulePage rule) {
        page.getChildren().addAll(RuleText.sections(rule.sections()));
        page.getChildren().add(RuleText.heading("In the design"));
        rule.settings().forEach(line -> page.getChildren().add(RuleText.line(line, "rule-setting")));
    }

    private FlowPane actions(Finding finding) {
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("finding-fixes");
        for (Fix fix : finding.fixes()) {
            actions.getChildren().add(button(fixing.title(fix), () -> fixing.press(fix)));
        }
        actions.getChildren()
                .addAll(
                        button("Waive…", () -> fixing.waive(finding)),
                        button("Severity…", () -> fixing.rules(Optional.of(finding.rule()))));
        return actions;
    }

    private static Button button(String title, Runnable action) {
        Button button = new Button(title);
        button.getStyleClass().addAll("small", "fix");
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static GridPane evidence(Finding finding) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rule-evidence");
        finding.evidence().forEach((name, value) -> {
            Label label = new Label(name);
            label.getStyleClass().add("finding-element");
            label.setMinWidth(USE_PREF_SIZE);
            grid.addRow(grid.getRowCount(), label, RuleText.line(value, "rule-value"));
        });
        return grid;
    }
}
