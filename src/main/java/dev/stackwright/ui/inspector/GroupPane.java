package dev.stackwright.ui.inspector;

import dev.stackwright.ui.inspector.Sheet.Group;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// The fields of a group under its heading. They are made one by one, and none before the group is open.
final class GroupPane {

    private final Group group;
    private final Function<FieldSpec, FieldRow> maker;
    private final VBox fields = new VBox();
    private final TitledPane pane;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Queue<FieldSpec> missing;

    GroupPane(Group group, Function<FieldSpec, FieldRow> maker) {
        this.group = group;
        this.maker = maker;
        this.missing = new ArrayDeque<>(group.fields());
        fields.getStyleClass().add("fields");
        pane = new TitledPane(group.title(), fields);
        pane.setAnimated(false);
        pane.setExpanded(group.open());
        pane.expandedProperty().addListener(_ -> {
            while (lacks()) {
                makeNext();
            }
        });
    }

    /// True if it is open and has not all its fields yet.
    boolean lacks() {
        return pane.isExpanded() && !missing.isEmpty();
    }

    /// Makes the next field.
    void makeNext() {
        FieldRow row = maker.apply(missing.remove());
        fields.getChildren().add(rows.size(), row);
        rows.add(row);
        row.applyCss();
    }

    /// Shows something below the fields.
    void append(Node node) {
        fields.getChildren().add(node);
    }

    Group group() {
        return group;
    }

    Node node() {
        return pane;
    }

    /// The fields that have been made.
    List<FieldRow> rows() {
        return rows;
    }
}
