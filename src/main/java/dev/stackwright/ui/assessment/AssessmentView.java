package dev.stackwright.ui.assessment;

import dev.stackwright.assess.Assessment;
import dev.stackwright.assess.Line;
import dev.stackwright.assess.Part;
import dev.stackwright.rules.Finding;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Newest;
import dev.stackwright.ui.problems.Fixing;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The assessment of the design: its parts, and the lines of the chosen one. A click on a line selects what it speaks
/// of; a rule's id leads to its finding among the problems, a button mends it.
public final class AssessmentView extends HBox {

    private final DesignSession session;
    private final Newest<List<Part>> assessing;
    private final ListView<Part> parts = new ListView<>();
    private final ListView<Line> lines = new ListView<>();
    private Consumer<Finding> problem = _ -> {};

    /// A view of what follows from the session's design; `reveal` brings what is selected into sight.
    public AssessmentView(DesignSession session, Background background, Fixing fixing, Runnable reveal) {
        this.session = session;
        this.assessing = new Newest<>(background, "assess", this::show);
        parts.setId("assessment-parts");
        parts.setAccessibleText("Parts of the assessment");
        parts.getStyleClass().addAll("bare", "file-list", "part-list");
        parts.setCellFactory(_ -> new PartCell());
        parts.getSelectionModel().selectedItemProperty().addListener((_, _, part) -> {
            if (part != null) {
                lines.getItems().setAll(part.lines());
            }
        });
        lines.setId("assessment");
        lines.setAccessibleText("Assessment");
        lines.getStyleClass().add("bare");
        lines.setPlaceholder(note());
        lines.setCellFactory(_ -> new LineCell(fixing, finding -> problem.accept(finding)));
        lines.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> {
            if (line != null) {
                session.select(line.element());
                reveal.run();
            }
        });
        HBox.setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(parts, lines);
        session.judgementProperty().addListener(_ -> assess());
        sceneProperty().addListener(_ -> assess());
    }

    private static Label note() {
        Label nothing = new Label("Nothing to do here.");
        nothing.getStyleClass().add("empty-note");
        return nothing;
    }

    /// Says how a finding is shown among the problems.
    public void whenRuleClicked(Consumer<Finding> action) {
        problem = action;
    }

    /// Assesses the design while somebody looks.
    private void assess() {
        if (getScene() != null) {
            Judgement judged = session.judgement();
            assessing.compute(() -> judged.evaluation()
                    .map(known ->
                            Assessment.of(known.analysis(), judged.verdict()).parts())
                    .orElse(List.of()));
        }
    }

    private void show(List<Part> now) {
        if (!now.equals(parts.getItems())) {
            int chosen = Math.max(0, parts.getSelectionModel().getSelectedIndex());
            parts.getItems().setAll(now);
            parts.getSelectionModel().clearAndSelect(chosen);
        }
    }

    private static final class PartCell extends ListCell<Part> {

        private final Label number = new Label();
        private final Label title = new Label();
        private final Label count = new Label();
        private final HBox row = new HBox(number, title, count);

        PartCell() {
            setPrefWidth(0);
            row.getStyleClass().add("change-row");
            number.getStyleClass().add("finding-element");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            count.getStyleClass().add("finding-element");
            count.setGraphic(Icons.of("mdi2c-circle-outline", "mark-icon"));
            count.setMinWidth(USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            setGraphic(empty ? null : row);
            if (part != null && !empty) {
                long open = part.lines().stream()
                        .filter(line -> line.mark().isOpen())
                        .count();
                number.setText(Integer.toString(getIndex() + 1));
                title.setText(part.title());
                count.setText(Long.toString(open));
                count.setVisible(open > 0);
                setAccessibleText(part.title() + ", " + open + " open");
            }
        }
    }
}
