package dev.stackwright.ui.preview;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Text to read, line by line with numbers; only the lines in sight exist as nodes.
final class CodeView extends ListView<String> {

    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");

    private boolean yaml = true;
    private Set<Integer> own = Set.of();

    CodeView() {
        setId("code");
        setAccessibleText("Content of the file");
        getStyleClass().addAll("bare", "code-view");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setCellFactory(_ -> new LineCell());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                ClipboardContent content = new ClipboardContent();
                content.putString(String.join("\n", getSelectionModel().getSelectedItems()));
                Clipboard.getSystemClipboard().setContent(content);
                event.consume();
            }
        });
    }

    /// Shows a file; the lines with the numbers in `stated` are those that the design states word for word.
    void show(String path, String text, Collection<Integer> stated) {
        yaml = path.endsWith(".yaml") || path.endsWith(".yml");
        List<String> lines = text.lines().toList();
        boolean marked = !own.equals(Set.copyOf(stated));
        own = Set.copyOf(stated);
        if (!lines.equals(getItems())) {
            getItems().setAll(lines);
        } else if (marked) {
            refresh();
        }
    }

    private final class LineCell extends ListCell<String> {

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            pseudoClassStateChanged(OWN, !empty && own.contains(getIndex() + 1));
            setGraphic(empty || line == null ? null : line(line));
        }

        private HBox line(String line) {
            Label number = new Label(Integer.toString(getIndex() + 1));
            number.getStyleClass().add("line-number");
            TextFlow flow = new TextFlow();
            for (CodeSpan span : CodeSpan.of(line, yaml)) {
                Text text = new Text(span.text());
                text.getStyleClass().addAll("code-text", span.style());
                flow.getChildren().add(text);
            }
            HBox box = new HBox(number, flow);
            box.getStyleClass().add("code-line");
            return box;
        }
    }
}
