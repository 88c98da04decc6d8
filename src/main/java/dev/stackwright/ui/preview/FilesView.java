package dev.stackwright.ui.preview;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.blueprint.Blueprint.ConfigFile;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The files that an export would write, as they are at this moment.
public final class FilesView extends HBox {

    private final DesignSession session;
    private final ListView<ExportFile> files = new ListView<>();
    private final CodeView code = new CodeView();
    private final FileHead head;
    private final VBox page;
    private final Label problem = new Label();
    private String shown = "compose.yaml";

    /// A view of the files that follow from the session's design.
    public FilesView(DesignSession session) {
        this.session = session;
        this.head = new FileHead(session, code::scrollTo);
        this.page = new VBox(head, code);
        getStyleClass().add("files");
        files.setId("files");
        files.setAccessibleText("Files");
        files.getStyleClass().addAll("bare", "file-list");
        files.setCellFactory(_ -> new PathCell());
        files.setPlaceholder(new Label());
        problem.getStyleClass().add("empty-note");
        problem.setWrapText(true);
        VBox.setVgrow(code, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox.setHgrow(problem, Priority.ALWAYS);
        files.getSelectionModel().selectedItemProperty().addListener((_, _, file) -> {
            if (file != null) {
                shown = file.path();
                show(file);
            }
        });
        session.judgementProperty().addListener(_ -> showIfOpen());
        sceneProperty().addListener(_ -> showIfOpen());
    }

    private void showIfOpen() {
        if (getScene() != null) {
            show();
        }
    }

    private void show() {
        Judgement judgement = session.judgement();
        List<ExportFile> now = judgement.files();
        if (now.isEmpty()) {
            problem.setText(judgement.problem().orElse("There is nothing to export yet."));
            getChildren().setAll(problem);
            return;
        }
        Optional<ExportFile> same =
                now.stream().filter(file -> file.path().equals(shown)).findFirst();
        String wanted = shown;
        files.getItems().setAll(now);
        files.getSelectionModel().select(same.orElse(now.getFirst()));
        shown = same.isPresent() ? wanted : now.getFirst().path();
        show(files.getSelectionModel().getSelectedItem());
        getChildren().setAll(files, page);
    }

    private void show(ExportFile file) {
        Optional<ConfigFile> config = config(file);
        head.show(file, config);
        code.show(file.path(), file.content(), config.map(ConfigFile::own).orElse(List.of()));
    }

    private Optional<ConfigFile> config(ExportFile file) {
        return session.judgement().blueprint().stream()
                .flatMap(blueprint -> blueprint.files().stream())
                .filter(config -> config.path().equals(file.path()))
                .findFirst();
    }

    private static final class PathCell extends ListCell<ExportFile> {

        PathCell() {
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable ExportFile file, boolean empty) {
            super.updateItem(file, empty);
            setText(empty || file == null ? null : file.path());
        }
    }
}
