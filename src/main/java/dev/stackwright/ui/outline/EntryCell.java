package dev.stackwright.ui.outline;

import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// What one column says of a component.
final class EntryCell extends TableCell<Entry, Entry> {

    private final Column column;

    EntryCell(Column column) {
        this.column = column;
        getStyleClass().add("outline-cell");
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        Optional<Entry> shown = Optional.ofNullable(entry).filter(_ -> !empty);
        setText(shown.map(column.text()).orElse(null));
        setGraphic(shown.flatMap(column.icon()).orElse(null));
    }
}
