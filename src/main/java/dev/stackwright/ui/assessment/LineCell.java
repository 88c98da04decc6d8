package dev.stackwright.ui.assessment;

import dev.stackwright.assess.Line;
import dev.stackwright.assess.Mark;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Severity;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.problems.Fixing;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// A line of the assessment: its mark, what it says, and where it leads.
final class LineCell extends ListCell<Line> {

    private static final PseudoClass WAIVED = PseudoClass.getPseudoClass("waived");

    private final Fixing fixing;
    private final Consumer<Finding> problem;

    LineCell(Fixing fixing, Consumer<Finding> problem) {
        this.fixing = fixing;
        this.problem = problem;
        getStyleClass().add("finding-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        Optional<Line> shown = empty ? Optional.empty() : Optional.ofNullable(line);
        pseudoClassStateChanged(
                WAIVED, shown.filter(known -> known.mark() == Mark.ACCEPTED).isPresent());
        setGraphic(shown.map(this::row).orElse(null));
        setAccessibleText(
                shown.map(known -> known.mark().word() + ": " + known.text()).orElse(null));
    }

    private HBox row(Line line) {
        Label text = new Label(line.text());
        text.setTooltip(new Tooltip(line.text()));
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinWidth(80);
        HBox.setHgrow(text, Priority.ALWAYS);
        Label element = new Label(
                line.element() instanceof Element.OfDesign ? "" : line.element().label());
        element.getStyleClass().add("finding-element");
        element.setMinWidth(40);
        HBox row = new HBox(icon(line), text, element);
        row.getStyleClass().add("finding-row");
        line.finding().ifPresent(finding -> answers(row, finding, line.mark() == Mark.ACCEPTED));
        return row;
    }

    private static Node icon(Line line) {
        return switch (line.mark()) {
            case GOOD -> Icons.of("mdi2c-check-circle-outline", "mark-icon", "good");
            case OPEN -> Icons.of("mdi2c-circle-outline", "mark-icon");
            case NOTE -> Icons.of("mdi2c-circle-small", "mark-icon");
            case ACCEPTED -> Icons.of("mdi2s-shield-check-outline", "mark-icon");
            case ERROR -> Icons.of(Severity.ERROR);
            case WARNING -> Icons.of(Severity.WARNING);
            case INFO -> Icons.of(Severity.INFO);
        };
    }

    private void answers(HBox row, Finding finding, boolean accepted) {
        Hyperlink rule = new Hyperlink(finding.id());
        rule.getStyleClass().add("finding-rule");
        rule.setMinWidth(USE_PREF_SIZE);
        rule.setFocusTraversable(false);
        rule.setDisable(accepted);
        rule.setOnAction(_ -> problem.accept(finding));
        row.getChildren().add(rule);
        finding.fixes().stream().limit(accepted ? 0 : 1).forEach(fix -> {
            Button button = new Button(fixing.title(fix));
            button.getStyleClass().addAll("small", "fix");
            button.setMinWidth(USE_PREF_SIZE);
            button.setMnemonicParsing(false);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> fixing.press(fix));
            row.getChildren().add(button);
        });
    }
}
