package dev.stackwright.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The links of a [Draft] in their order, found by key without looking at all of them.
final class DraftLinks {

    /// So many links are searched for one by one.
    private static final int FEW = 8;

    /// A link that was taken away leaves its row empty.
    private final List<@Nullable Link> rows = new ArrayList<>();
    /// The rows of each key, once it pays to know them.
    private @Nullable Map<String, List<Integer>> byKey;
    private int searches;
    private final SequencedMap<String, Way> ways;
    /// Components that have gone, whose links go when somebody looks.
    private final Set<String> gone = new HashSet<>();

    /// These links, which take the ways that `ways` has by their keys.
    DraftLinks(List<Link> links, SequencedMap<String, Way> ways) {
        rows.addAll(links);
        this.ways = new LinkedHashMap<>(ways);
    }

    boolean has(String key) {
        return !find(key).isEmpty();
    }

    void add(Link link) {
        settle();
        rows.add(link);
        note(link, rows.size() - 1);
    }

    /// Replaces every link of this key by what `change` makes of it.
    void change(String key, UnaryOperator<Link> change) {
        for (int row : take(key)) {
            Link changed = change.apply(Objects.requireNonNull(rows.get(row)));
            rows.set(row, changed);
            note(changed, row);
            Way way = changed.hasKey(key) ? null : ways.remove(key);
            if (way != null) {
                ways.put(changed.key(), way);
            }
        }
    }

    /// The ways that the links take, by their keys.
    SequencedMap<String, Way> ways() {
        return ways;
    }

    void remove(String key) {
        take(key).forEach(row -> rows.set(row, null));
        ways.remove(key);
    }

    private List<Integer> take(String key) {
        List<Integer> found = find(key);
        if (byKey != null) {
            byKey.remove(key);
        }
        return found;
    }

    private List<Integer> find(String key) {
        settle();
        if (byKey == null && searches++ < FEW) {
            return IntStream.range(0, rows.size())
                    .filter(row -> isOf(rows.get(row), key))
                    .boxed()
                    .toList();
        }
        return index().getOrDefault(key, List.of());
    }

    private Map<String, List<Integer>> index() {
        if (byKey == null) {
            byKey = new HashMap<>();
            for (int row = 0; row < rows.size(); row++) {
                note(rows.get(row), row);
            }
        }
        return byKey;
    }

    private static boolean isOf(@Nullable Link link, String key) {
        return link != null && link.hasKey(key);
    }

    private void note(@Nullable Link link, int row) {
        if (byKey != null && link != null) {
            byKey.computeIfAbsent(link.key(), _ -> new ArrayList<>(1)).add(row);
        }
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

    private boolean goes(Link link) {
        boolean goes = gone.contains(link.from()) || gone.contains(link.to());
        if (goes && !ways.isEmpty()) {
            ways.remove(link.key());
        }
        return goes;
    }

    private void settle() {
        if (gone.isEmpty()) {
            return;
        }
        rows.removeIf(link -> link == null || goes(link));
        gone.clear();
        byKey = null;
    }
}
