package dev.stackwright.ui.inspector;

import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Raw configuration, which grows with its lines. Tab leaves it, as it leaves every other field.
final class CodeEditor implements Editor {

    private static final int FEWEST = 2;
    private static final int MOST = 14;

    private final FieldSpec spec;
    private final Entry entry;
    private final TextArea area = new TextArea();
    private boolean showing;

    CodeEditor(FieldSpec spec, Entry entry) {
        this.spec = spec;
        this.entry = entry;
        area.getStyleClass().add("code-area");
        area.setPromptText(spec.absent());
        area.setPrefRowCount(FEWEST);
        area.textProperty().addListener(_ -> enter());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
    }

    private void tab(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private void enter() {
        String text = area.getText();
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        area.setPrefRowCount(Math.clamp(lines, FEWEST, MOST));
        if (!showing) {
            entry.enter(text.isBlank() && !spec.emptyIsValue() ? Optional.empty() : Optional.of(Scalar.of(text)));
        }
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public void show(Optional<Value> value) {
        String text =
                value.filter(Scalar.class::isInstance).map(Value::toString).orElse("");
        if (!text.equals(area.getText())) {
            showing = true;
            area.setText(text);
            showing = false;
        }
    }
}
