package dev.stackwright.ui.outline;

import java.util.function.Supplier;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row of the table, which says all of a component at once to those who hear it.
final class EntryRow extends TableRow<Entry> {

    private final RowWords words;
    private final Supplier<Contents> contents;

    EntryRow(RowWords words, Supplier<Contents> contents) {
        this.words = words;
        this.contents = contents;
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setAccessibleText(entry == null || empty ? null : words.spoken(entry.element(), contents.get()));
    }
}
