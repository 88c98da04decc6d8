package dev.stackwright.ui.history;

import dev.stackwright.ui.fx.Icons;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A step as one line; what is undone is muted.
final class StepCell extends ListCell<Step> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    StepCell() {
        getStyleClass().add("step-cell");
    }

    @Override
    protected void updateItem(@Nullable Step step, boolean empty) {
        super.updateItem(step, empty);
        if (step == null || empty) {
            pseudoClassStateChanged(UNDONE, false);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        pseudoClassStateChanged(UNDONE, step.time() == Step.Time.FUTURE);
        setText(step.title());
        setGraphic(Icons.of(icon(step.time()), "mark-icon"));
        setAccessibleText(step.spoken());
    }

    private static String icon(Step.Time time) {
        return switch (time) {
            case PAST -> "mdi2c-check";
            case PRESENT -> "mdi2r-record-circle-outline";
            case FUTURE -> "mdi2r-redo-variant";
        };
    }
}
