package dev.stackwright.document;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Value;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The top-level entries of a file while some of them are replaced. A new one comes to its place in the usual order.
final class Sections {

    private SequencedMap<String, Value> entries;

    Sections(Fields tree) {
        this.entries = new LinkedHashMap<>(tree.entries());
    }

    Fields tree() {
        return new Fields(entries);
    }

    /// Puts `after` if it differs from `before`.
    void put(String key, Value before, Value after) {
        put(key, before, after, after);
    }

    /// Puts `value` if what it stands for has changed from `before` to `after`.
    void put(String key, Object before, Object after, Value value) {
        boolean nothing = value.equals(Fields.EMPTY) || value.equals(Items.EMPTY);
        if (before.equals(after) || (nothing && !entries.containsKey(key))) {
            return;
        }
        if (entries.containsKey(key)) {
            entries.put(key, value);
        } else {
            insert(key, value);
        }
    }

    /// Carries changes of entries that this version does not know.
    void others(Fields before, Fields after) {
        before.entries().keySet().stream()
                .filter(key -> !after.entries().containsKey(key))
                .forEach(entries::remove);
        entries.putAll(after.entries());
    }

    private void insert(String key, Value value) {
        int rank = DesignTree.KEYS.indexOf(key);
        String behind = entries.sequencedKeySet().reversed().stream()
                .filter(present -> {
                    int other = DesignTree.KEYS.indexOf(present);
                    return other >= 0 && other < rank;
                })
                .findFirst()
                .orElse("");
        SequencedMap<String, Value> all = new LinkedHashMap<>();
        entries.forEach((present, old) -> {
            all.put(present, old);
            if (present.equals(behind)) {
                all.put(key, value);
            }
        });
        all.putIfAbsent(key, value);
        entries = all;
    }
}
