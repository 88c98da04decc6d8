package dev.stackwright.ui.outline;

import dev.stackwright.model.Element;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Selection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

/// The outline as a table of components, sorted by any of its columns.
final class TableFace implements Face {

    private final DesignSession session;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final SortedList<Entry> sorted = new SortedList<>(entries);
    private final TableView<Entry> table = new TableView<>(sorted);
    private final Label none = new Label();
    private final Background background;
    private Contents contents;
    private OutlineFilter filter = OutlineFilter.NONE;

    TableFace(DesignSession session, Contents contents, Background background, Runnable lead) {
        this.background = background;
        this.session = session;
        this.contents = contents;
        RowWords words = new RowWords(session);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        Column.ALL.stream().map(Column::made).forEach(table.getColumns()::add);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setId("outline-table");
        table.setAccessibleText("Outline as a table");
        table.getStyleClass().addAll("bare", "outline-table");
        table.setPlaceholder(none);
        table.setRowFactory(_ -> new EntryRow(words, () -> this.contents));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((InvalidationListener) _ -> lead.run());
    }

    @Override
    public Node node() {
        return table;
    }

    @Override
    public Control list() {
        return table;
    }

    @Override
    public MultipleSelectionModel<Entry> rows() {
        return table.getSelectionModel();
    }

    @Override
    public void show(Contents wanted, OutlineFilter narrowed) {
        contents = wanted;
        filter = narrowed;
        none.setText(filter.narrows() ? "Nothing passes the filter." : "Nothing is drawn yet.");
        refresh();
    }

    /// Puts other entries where those differ, and leaves all others.
    @Override
    public void refresh() {
        List<Entry> wanted = Entry.of(contents, filter, session);
        Middle middle = Middle.of(entries, wanted, Objects::equals);
        if (!middle.isEmpty()) {
            entries.remove(middle.head(), middle.now());
            entries.addAll(middle.head(), wanted.subList(middle.head(), middle.wanted()));
        }
    }

    @Override
    public void forget() {
        table.getSortOrder().clear();
    }

    @Override
    public Selection selection() {
        return Selection.of(table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(Entry::element)
                .toList());
    }

    @Override
    public void follow(Selection selection) {
        Set<Element> selected = selection.elements();
        int[] wanted = IntStream.range(0, sorted.size())
                .filter(row -> selected.contains(sorted.get(row).element()))
                .toArray();
        if (Face.selects(table.getSelectionModel(), wanted)) {
            return;
        }
        int focused = table.getFocusModel().getFocusedIndex();
        table.getSelectionModel().clearSelection();
        if (wanted.length == 0) {
            table.getFocusModel().focus(Math.min(focused, sorted.size() - 1));
            return;
        }
        table.getSelectionModel().selectIndices(wanted[0], wanted);
        Face.reveal(table, wanted[0], background);
    }
}
