package dev.stackwright.ui.shell;

import dev.stackwright.repository.FileChange;
import dev.stackwright.ui.fx.Icons;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Asks whether an export may replace files that are not Stackwright's alone. The answer that loses nothing is the
/// default.
final class ReplaceQuestion {

    private final ButtonType replace;
    private final DialogPane pane = new DialogPane();

    ReplaceQuestion(Path folder, List<FileChange> refused) {
        String files = refused.size() == 1 ? "1 file" : refused.size() + " files";
        // LEFT and CANCEL_CLOSE are kinds of buttons of which neither becomes the default by itself.
        replace = new ButtonType("Replace " + files, ButtonData.LEFT);
        Label title = new Label("Replace " + files + " in " + folder.getFileName() + "?");
        title.getStyleClass().add("panel-title");
        title.setGraphic(Icons.of("mdi2f-file-replace-outline"));
        Label why = new Label("What they hold now is lost. Cancel leaves the whole folder as it is.");
        why.setWrapText(true);
        why.getStyleClass().add("question-text");
        ScrollPane list = new ScrollPane(rows(refused));
        list.setFitToWidth(true);
        list.getStyleClass().add("question-list");
        VBox content = new VBox(title, why, list);
        content.getStyleClass().add("question");
        pane.setContent(content);
        pane.getButtonTypes().setAll(replace, ButtonType.CANCEL);
        if (pane.lookupButton(ButtonType.CANCEL) instanceof Button cancel) {
            cancel.setDefaultButton(true);
        }
    }

    DialogPane pane() {
        return pane;
    }

    boolean agreed(Optional<ButtonType> answer) {
        return answer.equals(Optional.of(replace));
    }

    private static GridPane rows(List<FileChange> refused) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("question-files");
        for (FileChange change : refused) {
            Label path = new Label(change.path());
            path.getStyleClass().add("question-file");
            Label reason = new Label(change.reason());
            reason.getStyleClass().add("question-text");
            grid.addRow(grid.getRowCount(), path, reason);
        }
        return grid;
    }
}
