package dev.stackwright.ui.outline;

import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.skin.VirtualFlow;

/// One way in which the outline shows what there is.
sealed interface Face permits TreeFace, TableFace {

    /// What is seen of it.
    Node node();

    /// What the keyboard walks.
    Control list();

    /// Which rows are selected.
    MultipleSelectionModel<?> rows();

    /// Shows these contents, as far as the filter lets them pass.
    void show(Contents contents, OutlineFilter filter);

    /// Shows other findings and states of the same contents.
    void refresh();

    /// Selects what of the selection it shows.
    void follow(Selection selection);

    /// What is selected here.
    Selection selection();

    /// Forgets how a person has arranged it: another design is opened.
    void forget();

    /// True if exactly these rows are selected.
    static boolean selects(MultipleSelectionModel<?> model, int... rows) {
        return IntStream.of(rows).sorted().boxed().toList().equals(List.copyOf(model.getSelectedIndices()));
    }

    /// Brings a row into sight, moving as little as possible; a list that has only just come, once it has been drawn.
    static void reveal(Control list, int row, Background background) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> rows && rows.getHeight() > 0) {
            rows.scrollTo(row);
        } else {
            background.afterDrawing(() -> {
                if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> rows) {
                    rows.scrollTo(row);
                }
            });
        }
    }
}
