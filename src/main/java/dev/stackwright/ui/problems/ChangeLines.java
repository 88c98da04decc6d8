package dev.stackwright.ui.problems;

import dev.stackwright.ui.code.CodeLine;
import dev.stackwright.ui.code.CodeLine.Language;
import dev.stackwright.ui.code.CodeLine.Mark;
import dev.stackwright.ui.code.CodeView;
import dev.stackwright.ui.problems.TextChange.Line;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The lines that a change takes out of a text and brings into it.
public final class ChangeLines extends StackPane {

    private final CodeView<CodeLine> view;

    /// No lines yet, in a list of this id.
    public ChangeLines(String id) {
        view = new CodeView<>(id, "Changed lines", line -> line);
        view.lines().getStyleClass().add("change-lines");
        view.lines().setPlaceholder(new Label());
        getChildren().add(view);
    }

    /// Shows the lines of `change` from the first on.
    public void show(TextChange change) {
        Language language = CodeLine.languageOf(change.path());
        view.lines()
                .getItems()
                .setAll(change.lines().stream()
                        .map(line -> shown(line, language))
                        .toList());
        view.lines().scrollTo(0);
    }

    private static CodeLine shown(Line line, Language language) {
        return switch (line.sign()) {
            case KEPT -> new CodeLine(" ", line.text(), language, Set.of());
            case ADDED -> new CodeLine("+", line.text(), language, Set.of(Mark.ADDED));
            case REMOVED -> new CodeLine("−", line.text(), language, Set.of(Mark.REMOVED));
            case GAP -> new CodeLine(" ", "⋯", Language.PLAIN, Set.of(Mark.GAP));
        };
    }
}
