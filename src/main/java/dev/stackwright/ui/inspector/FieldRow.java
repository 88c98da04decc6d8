package dev.stackwright.ui.inspector;

import dev.stackwright.model.Value;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.Lazy;
import dev.stackwright.ui.fx.Tips;
import dev.stackwright.ui.inspector.FieldSpec.Form;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A field with its label, the cross that takes its value away, and the sentence that says what does not fit.
final class FieldRow extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass STATED = PseudoClass.getPseudoClass("stated");

    private final FieldSpec spec;
    private final Editor editor;
    private final Lazy<Button> clear;
    private final Lazy<Label> problem;
    private final Pane corner;
    private final BiConsumer<FieldSpec, Optional<Value>> change;

    FieldRow(FieldSpec spec, BiConsumer<FieldSpec, Optional<Value>> change, Consumer<FieldSpec> focused) {
        this.spec = spec;
        this.change = change;
        this.editor = editor(spec);
        this.corner = spec.wide() ? new HBox() : new StackPane(editor.node());
        this.clear = new Lazy<>(this::cross);
        this.problem = new Lazy<>(this::complaint);
        getStyleClass().add("field-row");
        editor.node().setId("field-" + spec.path().replace('.', '-'));
        Label label = new Label(spec.label());
        label.getStyleClass().add("field-label");
        Tips.on(label, () -> String.join("\n", spec.help()));
        label.setLabelFor(editor.node());
        editor.node().setAccessibleHelp(String.join(" ", spec.help()));
        getChildren().add(line(label));
        editor.node().focusedProperty().addListener(_ -> {
            if (editor.node().isFocused()) {
                focused.accept(spec);
            }
        });
    }

    private Node line(Label label) {
        if (spec.wide()) {
            VBox box = new VBox(editor.node());
            if (spec.form() == Form.CODE) {
                Region gap = new Region();
                HBox.setHgrow(gap, Priority.ALWAYS);
                corner.getChildren().addAll(label, gap);
                corner.getStyleClass().add("code-head");
                box.getChildren().addFirst(corner);
            }
            box.getStyleClass().add("field-wide");
            return box;
        }
        HBox.setHgrow(corner, Priority.ALWAYS);
        HBox line = new HBox(label, corner);
        line.getStyleClass().add("field-line");
        return line;
    }

    private Button cross() {
        Button cross = Icons.button("mdi2c-close", "Take this value away", () -> change.accept(spec, Optional.empty()));
        if (spec.form() == Form.TEXT) {
            StackPane.setAlignment(cross, Pos.CENTER_RIGHT);
            cross.getStyleClass().add("clear");
        }
        corner.getChildren().add(cross);
        return cross;
    }

    private Label complaint() {
        Label complaint = new Label();
        complaint.getStyleClass().add("field-problem");
        complaint.setWrapText(true);
        getChildren().add(complaint);
        return complaint;
    }

    private Editor editor(FieldSpec field) {
        return switch (field.form()) {
            case TEXT, NAME -> new TextEditor(field, this::enter);
            case CHOICE -> new ChoiceEditor(field, this::enter);
            case LINES, PAIRS -> new RowsEditor(field, this::enter);
            case CODE -> new CodeEditor(field, this::enter);
        };
    }

    private void enter(Optional<Value> value) {
        Optional<String> wrong = value.flatMap(spec.reading()::complaint);
        wrong.ifPresent(sentence -> problem.get().setText(sentence));
        editor.node().setAccessibleHelp(wrong.orElseGet(() -> String.join(" ", spec.help())));
        problem.ifMade(label -> show(label, wrong.isPresent()));
        pseudoClassStateChanged(WRONG, wrong.isPresent());
        if (wrong.isEmpty()) {
            change.accept(spec, value);
        }
    }

    /// Shows what all elements state, or that they differ.
    void show(Optional<Value> value, boolean mixed) {
        if (mixed) {
            editor.showMixed();
        } else {
            editor.show(value);
        }
        boolean clearable = (mixed || value.isPresent()) && (spec.form() == Form.TEXT || spec.form() == Form.CODE);
        if (clearable) {
            clear.get();
        }
        clear.ifMade(cross -> cross.setVisible(clearable));
        pseudoClassStateChanged(STATED, value.isPresent());
    }

    /// Forgets what was entered, as it serves another element from now on.
    void forget() {
        editor.forget();
        problem.ifMade(label -> show(label, false));
        pseudoClassStateChanged(WRONG, false);
        editor.node().setAccessibleHelp(String.join(" ", spec.help()));
    }

    FieldSpec spec() {
        return spec;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
