package dev.stackwright.ui.inspector;

import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/// One of some words; the first entry states nothing.
final class ChoiceEditor implements Editor {

    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private final FieldSpec spec;
    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    ChoiceEditor(FieldSpec spec, Entry entry) {
        this.spec = spec;
        List<String> words = new ArrayList<>(spec.choices());
        words.addFirst(spec.absent());
        box.getItems().setAll(words);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().addListener((_, _, word) -> {
            box.pseudoClassStateChanged(ABSENT, spec.absent().equals(word) || MIXED.equals(word));
            if (!showing && word != null) {
                entry.enter(
                        word.equals(spec.absent())
                                ? Optional.empty()
                                : Optional.of(spec.reading().value(word)));
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void showMixed() {
        showing = true;
        box.setValue(MIXED);
        showing = false;
    }

    @Override
    public void show(Optional<Value> value) {
        showing = true;
        box.setValue(value.map(Value::toString).orElse(spec.absent()));
        showing = false;
    }
}
