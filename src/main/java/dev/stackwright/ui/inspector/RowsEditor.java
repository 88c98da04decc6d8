package dev.stackwright.ui.inspector;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.inspector.FieldSpec.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Several lines, or names with values, one row each.
final class RowsEditor implements Editor {

    private final FieldSpec spec;
    private final Entry entry;
    private final VBox rows = new VBox();
    private final VBox root = new VBox();
    private Optional<Value> known = Optional.empty();

    private record Row(TextField name, TextField value) {}

    private final List<Row> entries = new ArrayList<>();

    RowsEditor(FieldSpec spec, Entry entry) {
        this.spec = spec;
        this.entry = entry;
        Button add = new Button("Add", Icons.of("mdi2p-plus"));
        add.getStyleClass().addAll("flat", "small", "add-row");
        add.setOnAction(_ -> {
            add("", "");
            entries.getLast().name().requestFocus();
        });
        rows.getStyleClass().add("rows");
        root.getStyleClass().add("rows");
        root.getChildren().addAll(rows, add);
    }

    private void add(String name, String value) {
        Row row = new Row(field(name, pairs() ? "NAME" : "value"), field(value, "value"));
        HBox line = new HBox(row.name());
        line.getStyleClass().add("row");
        HBox.setHgrow(row.name(), Priority.ALWAYS);
        if (pairs()) {
            HBox.setHgrow(row.value(), Priority.ALWAYS);
            line.getChildren().add(row.value());
        }
        line.getChildren().add(Icons.button("mdi2c-close", "Remove this row", () -> {
            entries.remove(row);
            rows.getChildren().remove(line);
            enter();
        }));
        entries.add(row);
        rows.getChildren().add(line);
    }

    private TextField field(String text, String prompt) {
        TextField field = new TextField(text);
        field.setPromptText(prompt);
        field.setPrefColumnCount(4);
        field.textProperty().addListener(_ -> enter());
        return field;
    }

    private void enter() {
        known = entered();
        entry.enter(known);
    }

    private Optional<Value> entered() {
        List<Row> filled =
                entries.stream().filter(row -> !row.name().getText().isBlank()).toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        if (!pairs()) {
            return Optional.of(new Items(filled.stream()
                    .<Value>map(row -> Scalar.of(row.name().getText().strip()))
                    .toList()));
        }
        SequencedMap<String, Value> values = new LinkedHashMap<>();
        filled.forEach(row -> values.put(
                row.name().getText().strip(), Scalar.of(row.value().getText().strip())));
        return Optional.of(new Fields(values));
    }

    private boolean pairs() {
        return spec.form() == Form.PAIRS;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void forget() {
        known = Optional.empty();
        entries.clear();
        rows.getChildren().clear();
    }

    @Override
    public void show(Optional<Value> value) {
        if (value.equals(known)
                && (value.isPresent()
                        || entries.stream().allMatch(row -> row.name().getText().isBlank()))) {
            return;
        }
        forget();
        known = value;
        switch (value.orElse(Items.EMPTY)) {
            case Scalar scalar -> add(scalar.text(), "");
            case Items items -> items.values().forEach(item -> add(item.toString(), ""));
            case Fields fields -> fields.entries().forEach((name, text) -> add(name, text.toString()));
        }
    }
}
