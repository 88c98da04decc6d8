package dev.stackwright.ui.problems;

import dev.stackwright.ui.problems.TextChange.Line;
import dev.stackwright.ui.problems.TextChange.Sign;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The lines that a change takes out of a text and brings into it.
public final class ChangeLines extends StackPane {

    private final ListView<Line> list = new ListView<>();

    /// No lines yet, in a list of this id.
    public ChangeLines(String id) {
        list.setId(id);
        list.getStyleClass().addAll("bare", "change-lines");
        list.setAccessibleText("Changed lines");
        list.setCellFactory(LineCell::new);
        list.setPlaceholder(new Label());
        getChildren().add(list);
    }

    /// Shows the lines of `change` from the first on.
    public void show(TextChange change) {
        list.getItems().setAll(change.lines());
        list.scrollTo(0);
    }

    private static final class LineCell extends ListCell<Line> {

        LineCell(ListView<Line> lines) {
            setWrapText(true);
            prefWidthProperty().bind(lines.widthProperty().subtract(24));
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            for (Sign sign : Sign.values()) {
                boolean has = line != null && !empty && line.sign() == sign;
                pseudoClassStateChanged(PseudoClass.getPseudoClass(sign.name().toLowerCase(Locale.ROOT)), has);
            }
            setText(line == null || empty ? null : text(line));
        }

        private static String text(Line line) {
            return switch (line.sign()) {
                case KEPT -> "  " + line.text();
                case ADDED -> "+ " + line.text();
                case REMOVED -> "- " + line.text();
                case GAP -> "  ⋯";
            };
        }
    }
}
