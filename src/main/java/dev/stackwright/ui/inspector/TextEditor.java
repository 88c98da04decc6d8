package dev.stackwright.ui.inspector;

import dev.stackwright.model.Value;
import dev.stackwright.ui.inspector.FieldSpec.Form;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// A line of text.
final class TextEditor implements Editor {

    private final FieldSpec spec;
    private final Entry entry;
    private final TextField field = new TextField();
    private Optional<Value> known = Optional.empty();
    private boolean mixed;
    private boolean showing;

    TextEditor(FieldSpec spec, Entry entry) {
        this.spec = spec;
        this.entry = entry;
        field.setPromptText(spec.absent());
        if (spec.form() == Form.NAME) {
            field.setOnAction(_ -> enter());
            field.focusedProperty().addListener(_ -> {
                if (!field.isFocused()) {
                    enter();
                }
            });
        } else {
            field.textProperty().addListener(_ -> enter());
        }
    }

    private void enter() {
        if (!showing) {
            String text = field.getText().strip();
            boolean nothing = text.isEmpty() && !spec.emptyIsValue();
            Optional<Value> typed =
                    nothing ? Optional.empty() : Optional.of(spec.reading().value(text));
            known = typed;
            entry.enter(typed);
        }
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void forget() {
        mixed = false;
        put(Optional.empty());
    }

    @Override
    public void showMixed() {
        if (mixed && field.isFocused()) {
            return;
        }
        show(Optional.empty());
        mixed = true;
        field.setPromptText(MIXED);
    }

    @Override
    public void show(Optional<Value> value) {
        mixed = false;
        field.setPromptText(value.isPresent() ? "empty" : spec.absent());
        if (field.isFocused() && value.equals(known)) {
            return;
        }
        put(value);
    }

    private void put(Optional<Value> value) {
        known = value;
        String text = value.map(FlowText::text).orElse("");
        if (!text.equals(field.getText())) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }
}
