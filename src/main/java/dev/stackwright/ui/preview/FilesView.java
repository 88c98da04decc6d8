package dev.stackwright.ui.preview;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.blueprint.Blueprint.ConfigFile;
import dev.stackwright.model.Element;
import dev.stackwright.model.History;
import dev.stackwright.ui.code.CodeLine;
import dev.stackwright.ui.code.CodeLine.Mark;
import dev.stackwright.ui.code.CodeView;
import dev.stackwright.ui.code.Searched;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The files that an export would write, as they are at this moment. The lines of what is selected stand out, and so
/// do those that the last edit brought; a line that is clicked selects its component.
public final class FilesView extends HBox implements Searched {

    private static final PseudoClass CONCERNED = PseudoClass.getPseudoClass("concerned");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final DesignSession session;
    private final Runnable reveal;
    private final ListView<ExportFile> files = new ListView<>();
    private final CodeView<CodeLine> code = new CodeView<>("code", "Content of the file", line -> line);
    private final FileHead head;
    private final VBox page;
    private final Label problem = new Label();
    private String shown = "compose.yaml";
    private LineOwners owners = new LineOwners(List.of());
    private LastChange change = LastChange.NONE;
    private Set<Integer> stated = Set.of();
    private Set<Integer> changed = Set.of();

    /// A view of the files that follow from the session's design; `reveal` brings what is selected into sight.
    public FilesView(DesignSession session, Runnable reveal) {
        this.session = session;
        this.reveal = reveal;
        this.head = new FileHead(session, line -> code.reveal(List.of(line)), code::search);
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
        code.whenChosen(this::select);
        files.getSelectionModel().selectedItemProperty().addListener((_, _, file) -> {
            if (file != null) {
                shown = file.path();
                show(file);
            }
        });
        session.judgementProperty().addListener((_, before, now) -> {
            keep(before, now);
            showIfOpen();
        });
        session.selectionProperty().addListener(_ -> follow());
        sceneProperty().addListener(_ -> showIfOpen());
    }

    @Override
    public void search() {
        code.search();
    }

    private void keep(Judgement before, Judgement now) {
        History history = session.historyProperty().get();
        if (history.past().isEmpty() && history.future().isEmpty()) {
            change = LastChange.NONE;
        } else if (!before.files().equals(now.files())) {
            change = LastChange.of(before.files());
        }
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
        owners = LineOwners.of(file, config, session.judgement().blueprint());
        stated = Set.copyOf(config.map(ConfigFile::own).orElse(List.of()));
        changed = change.places(file);
        head.show(file, config);
        code.show(lines(file));
    }

    private List<CodeLine> lines(ExportFile file) {
        Set<Integer> concerned = owners.whole() ? Set.of() : Set.copyOf(concerned());
        List<CodeLine> lines = new ArrayList<>();
        for (String text : file.content().lines().toList()) {
            int place = lines.size();
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            add(marks, Mark.OWN, stated.contains(place + 1));
            add(marks, Mark.CHANGED, changed.contains(place));
            add(marks, Mark.CONCERNED, concerned.contains(place));
            lines.add(new CodeLine(Integer.toString(place + 1), text, CodeLine.languageOf(file.path()), marks));
        }
        return lines;
    }

    private static void add(Set<Mark> marks, Mark mark, boolean there) {
        if (there) {
            marks.add(mark);
        }
    }

    private List<Integer> concerned() {
        return owners.places(session.selection().components());
    }

    private void follow() {
        ExportFile file = files.getSelectionModel().getSelectedItem();
        if (getScene() != null && file != null) {
            files.refresh();
            code.show(lines(file));
            code.reveal(owners.whole() ? List.of() : concerned());
        }
    }

    private void select(int place) {
        owners.at(place).ifPresent(component -> {
            session.select(Element.component(component));
            reveal.run();
        });
    }

    private Optional<ConfigFile> config(ExportFile file) {
        return session.judgement().blueprint().stream()
                .flatMap(blueprint -> blueprint.files().stream())
                .filter(config -> config.path().equals(file.path()))
                .findFirst();
    }

    private final class PathCell extends ListCell<ExportFile> {

        PathCell() {
            setPrefWidth(0);
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        }

        @Override
        protected void updateItem(@Nullable ExportFile file, boolean empty) {
            super.updateItem(file, empty);
            Optional<ExportFile> shows = empty ? Optional.empty() : Optional.ofNullable(file);
            setText(shows.map(ExportFile::path).orElse(null));
            pseudoClassStateChanged(CHANGED, shows.filter(change::touches).isPresent());
            pseudoClassStateChanged(
                    CONCERNED,
                    shows.flatMap(FilesView.this::config).filter(this::selected).isPresent());
        }

        private boolean selected(ConfigFile config) {
            return session.selection().components().contains(config.component());
        }
    }
}
