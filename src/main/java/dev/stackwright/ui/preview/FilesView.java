package dev.stackwright.ui.preview;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.blueprint.Blueprint.ConfigFile;
import dev.stackwright.model.Element;
import dev.stackwright.ui.code.CodeLine;
import dev.stackwright.ui.code.CodeLine.Language;
import dev.stackwright.ui.code.CodeLine.Mark;
import dev.stackwright.ui.code.CodeView;
import dev.stackwright.ui.code.Searched;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Exported;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Following following;
    private final ListView<ExportFile> files = new ListView<>();
    private final CodeView<FileLine> code = new CodeView<>("code", "Content of the file", this::look);
    private final FileHead head;
    private final VBox page;
    private final Label problem = new Label();
    private String shown = "compose.yaml";
    private boolean filling;
    private LineOwners owners = new LineOwners(List.of());
    private Following.Files made = new Following.Files(Exported.NONE, LastChange.NONE);
    private Set<Integer> stated = Set.of();
    private Set<Integer> changed = Set.of();
    private Language language = Language.PLAIN;
    private Set<String> selected = Set.of();
    private Map<String, ConfigFile> configs = Map.of();
    private final Map<String, Boolean> touched = new HashMap<>();

    /// A view of the files that follow from the session's design; `reveal` brings what is selected into sight.
    public FilesView(DesignSession session, Background background, Runnable reveal) {
        this.session = session;
        this.following = new Following(session, background, () -> getScene() != null, this::show);
        this.reveal = reveal;
        this.head = new FileHead(session, code::reveal, code::search);
        this.page = new VBox(head, code);
        getStyleClass().add("files");
        files.setId("files");
        files.setAccessibleText("Files");
        files.getStyleClass().addAll("bare", "file-list");
        files.setCellFactory(_ -> new PathCell());
        files.setPlaceholder(new Label());
        problem.getStyleClass().add("empty-note");
        problem.setWrapText(true);
        problem.setText("The files are being made.");
        getChildren().setAll(problem);
        VBox.setVgrow(code, Priority.ALWAYS);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox.setHgrow(problem, Priority.ALWAYS);
        code.whenChosen(this::select);
        files.getSelectionModel().selectedItemProperty().addListener((_, _, file) -> {
            if (file != null && !filling) {
                shown = file.path();
                show(file);
            }
        });
        session.selectionProperty().addListener(_ -> follow());
        sceneProperty().addListener(_ -> following.look());
    }

    @Override
    public void search() {
        code.search();
    }

    private void show(Following.Files news) {
        made = news;
        List<ExportFile> now = made.now().files();
        if (now.isEmpty()) {
            problem.setText(made.now().problem().orElse("There is nothing to export yet."));
            getChildren().setAll(problem);
            return;
        }
        ExportFile file = now.stream()
                .filter(each -> each.path().equals(shown))
                .findFirst()
                .orElse(now.getFirst());
        touched.clear();
        configs = made.now().blueprint().stream()
                .flatMap(blueprint -> blueprint.files().stream())
                .collect(Collectors.toMap(ConfigFile::path, config -> config, (one, _) -> one));
        filling = true;
        files.getItems().setAll(now);
        files.getSelectionModel().select(file);
        filling = false;
        shown = file.path();
        show(file);
        getChildren().setAll(files, page);
    }

    private void show(ExportFile file) {
        Optional<ConfigFile> config = config(file);
        owners = LineOwners.of(file, config, made.now().blueprint());
        stated = Set.copyOf(config.map(ConfigFile::own).orElse(List.of()));
        changed = made.change().places(file);
        language = CodeLine.languageOf(file.path());
        selected = Set.copyOf(session.selection().components());
        head.show(file, config);
        code.show(lines(file));
        code.refresh();
    }

    private static List<FileLine> lines(ExportFile file) {
        List<FileLine> lines = new ArrayList<>();
        file.content().lines().forEach(text -> lines.add(new FileLine(lines.size(), text)));
        return lines;
    }

    private CodeLine look(FileLine line) {
        int place = line.place();
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        add(marks, Mark.OWN, stated.contains(place + 1));
        add(marks, Mark.CHANGED, changed.contains(place));
        add(marks, Mark.CONCERNED, !owners.whole() && concerned(place));
        return new CodeLine(Integer.toString(place + 1), line.text(), language, marks);
    }

    private static void add(Set<Mark> marks, Mark mark, boolean there) {
        if (there) {
            marks.add(mark);
        }
    }

    private boolean concerned(int place) {
        return owners.at(place).filter(selected::contains).isPresent();
    }

    /// Marks what belongs to what is selected; does not go through all files and lines, which can be very many.
    private void follow() {
        if (getScene() != null && files.getSelectionModel().getSelectedItem() != null) {
            selected = Set.copyOf(session.selection().components());
            files.refresh();
            code.refresh();
            if (!owners.whole()) {
                owners.first(selected).ifPresent(place -> code.reveal(place, this::concerned));
            }
        }
    }

    private void select(int place) {
        owners.at(place).ifPresent(component -> {
            session.select(Element.component(component));
            reveal.run();
        });
    }

    private Optional<ConfigFile> config(ExportFile file) {
        return Optional.ofNullable(configs.get(file.path()));
    }

    private boolean touched(ExportFile file) {
        return touched.computeIfAbsent(file.path(), _ -> made.change().touches(file));
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
            pseudoClassStateChanged(
                    CHANGED, shows.filter(FilesView.this::touched).isPresent());
            pseudoClassStateChanged(
                    CONCERNED,
                    shows.flatMap(FilesView.this::config)
                            .filter(config -> selected.contains(config.component()))
                            .isPresent());
        }
    }
}
