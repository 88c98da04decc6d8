package dev.stackwright.ui.outline;

import dev.stackwright.ui.fx.Icons;
import dev.stackwright.ui.fx.MarkView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;

/// A column of the table: what it says of a component, what stands before that, and what comes first by it.
record Column(
        String title,
        double width,
        Function<Entry, String> text,
        Comparator<Entry> order,
        Function<Entry, Optional<Node>> icon) {

    /// The columns from left to right.
    static final List<Column> ALL = List.of(
            text("Name", 168, Entry::name).with(entry -> Optional.of(new MarkView(entry.mark()))),
            text("Kind", 132, Entry::kind),
            text("Zone", 100, Entry::zone),
            number("Replicas", 88, Entry::replicas),
            number("Links in", 84, Entry::linksIn),
            number("Links out", 88, Entry::linksOut),
            number("Findings", 88, Entry::findings)
                    .with(entry -> entry.gravest().map(Icons::of)),
            text("Health", 88, Entry::state)
                    .with(entry -> entry.health()
                            .map(health -> Icons.of(
                                    health.state().icon(),
                                    "health-icon",
                                    health.state().tone()))));

    private static Column text(String title, double width, Function<Entry, String> text) {
        return new Column(title, width, text, Comparator.comparing(text), _ -> Optional.empty());
    }

    private static Column number(String title, double width, ToIntFunction<Entry> count) {
        Function<Entry, String> text = entry -> Integer.toString(count.applyAsInt(entry));
        return new Column(title, width, text, Comparator.comparingInt(count), _ -> Optional.empty());
    }

    private Column with(Function<Entry, Optional<Node>> before) {
        return new Column(title, width, text, order, before);
    }

    /// The column as a part of a table, by which that can be sorted.
    TableColumn<Entry, Entry> made() {
        TableColumn<Entry, Entry> column = new TableColumn<>(title);
        column.setId("column-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setComparator(order);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new EntryCell(this));
        return column;
    }
}
