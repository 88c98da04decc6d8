package dev.stackwright.ui.problems;

import dev.stackwright.rules.Fix;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.problems.TextChange.Sign;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows what a fix changes, in the design and in the files, with what a person should know first, and asks whether to
/// apply it.
final class FixSheet extends VBox {

    private final ListView<TextChange> texts = new ListView<>();
    private final ChangeLines lines = new ChangeLines("fix-lines");
    private final Label consequence = new Label("Working out what it changes…");
    private final Button apply = new Button("Apply");

    FixSheet(Fix fix, Runnable applied, Runnable close) {
        setId("fix-sheet");
        getStyleClass().add("fix-sheet");
        Label title = new Label(fix.title(), Icons.of("mdi2w-wrench-outline"));
        title.getStyleClass().add("panel-title");
        getChildren().add(title);
        fix.caution().lines().forEach(sentence -> getChildren().add(caution(sentence)));
        texts.setId("fix-texts");
        texts.getStyleClass().addAll("bare", "file-list", "change-list");
        texts.setCellFactory(_ -> new TextCell());
        texts.setPlaceholder(new Label());
        texts.getSelectionModel().selectedItemProperty().addListener((_, _, text) -> {
            if (text != null) {
                lines.show(text);
            }
        });
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox changes = new HBox(texts, lines);
        changes.getStyleClass().add("changes");
        VBox.setVgrow(changes, Priority.ALWAYS);
        getChildren().addAll(changes, bottom(applied, close));
    }

    private static Label caution(String sentence) {
        Label label = new Label(sentence, Icons.of("mdi2a-alert-outline"));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("caution");
        return label;
    }

    private HBox bottom(Runnable applied, Runnable close) {
        consequence.setId("fix-consequence");
        consequence.getStyleClass().add("question-text");
        consequence.setWrapText(true);
        consequence.setMinHeight(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button cancel = new Button("Cancel");
        cancel.setId("fix-cancel");
        cancel.setCancelButton(true);
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> close.run());
        apply.setId("fix-apply");
        apply.getStyleClass().add("accent");
        apply.setDefaultButton(true);
        apply.setDisable(true);
        apply.setMinWidth(USE_PREF_SIZE);
        apply.setOnAction(_ -> {
            close.run();
            applied.run();
        });
        HBox bottom = new HBox(consequence, gap, cancel, apply);
        bottom.getStyleClass().add("sheet-buttons");
        return bottom;
    }

    /// Shows what was worked out; from now on the fix can be applied.
    void show(Preview preview) {
        texts.getItems().setAll(preview.texts());
        texts.getSelectionModel().selectFirst();
        consequence.setText(preview.consequence());
        apply.setDisable(false);
        apply.requestFocus();
    }

    private static final class TextCell extends ListCell<TextChange> {

        private final Label path = new Label();
        private final Label added = new Label();
        private final Label removed = new Label();
        private final HBox row = new HBox(path, added, removed);

        TextCell() {
            row.getStyleClass().add("change-row");
            path.setMaxWidth(Double.MAX_VALUE);
            path.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            path.setMinWidth(40);
            HBox.setHgrow(path, Priority.ALWAYS);
            added.getStyleClass().add("change-added");
            removed.getStyleClass().add("change-removed");
            added.setMinWidth(USE_PREF_SIZE);
            removed.setMinWidth(USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable TextChange text, boolean empty) {
            super.updateItem(text, empty);
            setGraphic(empty ? null : row);
            if (text != null && !empty) {
                path.setText(text.path());
                added.setText(count("+", text.count(Sign.ADDED)));
                removed.setText(count("−", text.count(Sign.REMOVED)));
                setAccessibleText(text.path() + " " + added.getText() + " " + removed.getText());
            }
        }

        private static String count(String sign, long lines) {
            return lines == 0 ? "" : sign + lines;
        }
    }
}
