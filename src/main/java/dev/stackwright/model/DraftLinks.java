package dev.stackwright.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The links of a [Draft] in their order, found by key without looking at all of them.
final class DraftLinks {

    /// A link that was taken away leaves its row empty.
    private final List<@Nullable Link> rows = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    /// Components that have gone, whose links go when somebody looks.
    private final Set<String> gone = new HashSet<>();

    DraftLinks(List<Link> links) {
        links.forEach(this::append);
    }

    private void append(Link link) {
        index(link, rows.size());
        rows.add(link);
    }

    private void index(Link link, int row) {
        byKey.computeIfAbsent(link.key(), _ -> new ArrayList<>(1)).add(row);
    }

    boolean has(String key) {
        settle();
        return byKey.containsKey(key);
    }

    void add(Link link) {
        settle();
        append(link);
    }

    /// Replaces every link of this key by what `change` makes of it.
    void change(String key, UnaryOperator<Link> change) {
        for (int row : take(key)) {
            Link changed = change.apply(Objects.requireNonNull(rows.get(row)));
            rows.set(row, changed);
            index(changed, row);
        }
    }

    void remove(String key) {
        take(key).forEach(row -> rows.set(row, null));
    }

    private List<Integer> take(String key) {
        settle();
        List<Integer> found = byKey.remove(key);
        return found == null ? List.of() : found;
    }

    /// Takes away what touches this component.
    void leave(String component) {
        gone.add(component);
    }

    List<Link> list() {
        settle();
        return rows.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private void settle() {
        if (gone.isEmpty()) {
            return;
        }
        List<Link> left = rows.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(link -> !gone.contains(link.from()) && !gone.contains(link.to()))
                .toList();
        gone.clear();
        rows.clear();
        byKey.clear();
        left.forEach(this::append);
    }
}
