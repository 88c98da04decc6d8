package dev.stackwright.yaml;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What becomes of each entry of a map or list (null: it goes), and what is added before the first entry (`added` 0)
/// and behind entry n (`added` n + 1).
record Plan(List<@Nullable Pair> kept, List<List<Pair>> added) {

    /// A key (empty in a list) with a value.
    record Pair(String key, Value value) {}

    static Plan of(Node.Branch node, Value wanted) {
        return switch (wanted) {
            case Fields fields -> ofMap(node.entries(), fields.entries());
            case Items items -> ofList(node.entries(), items.values());
            case Scalar _ -> throw new IllegalArgumentException("a scalar has no entries");
        };
    }

    boolean keepsNothing() {
        return kept.stream().allMatch(Objects::isNull);
    }

    boolean addsNothing() {
        return added.stream().allMatch(List::isEmpty);
    }

    private static Plan empty(int size) {
        List<List<Pair>> added = new ArrayList<>();
        for (int at = 0; at <= size; at++) {
            added.add(new ArrayList<>());
        }
        List<@Nullable Pair> kept = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            kept.add(null);
        }
        return new Plan(kept, added);
    }

    private static Plan ofMap(List<Entry> entries, SequencedMap<String, Value> wanted) {
        Plan plan = empty(entries.size());
        SequencedMap<String, Integer> places = new LinkedHashMap<>();
        for (int at = 0; at < entries.size(); at++) {
            places.put(entries.get(at).name(), at);
        }
        Map<String, Integer> renamed = renamed(entries, places, wanted);
        int last = 0;
        for (var entry : wanted.entrySet()) {
            Pair pair = new Pair(entry.getKey(), entry.getValue());
            Integer at = places.getOrDefault(entry.getKey(), renamed.get(entry.getKey()));
            if (at == null) {
                plan.added.get(last).add(pair);
            } else {
                plan.kept.set(at, pair);
                last = at + 1;
            }
        }
        return plan;
    }

    /// New keys that hold exactly what a vanished key held: the same entry under another name.
    private static Map<String, Integer> renamed(
            List<Entry> entries, Map<String, Integer> places, SequencedMap<String, Value> wanted) {
        List<Entry> gone = new ArrayList<>(entries.stream()
                .filter(entry -> !wanted.containsKey(entry.name()))
                .toList());
        Map<String, Integer> renamed = new HashMap<>();
        for (var entry : wanted.entrySet()) {
            if (gone.isEmpty()) {
                break;
            }
            if (!places.containsKey(entry.getKey())) {
                gone.stream()
                        .filter(old -> old.value().value().equals(entry.getValue()))
                        .findFirst()
                        .ifPresent(old -> {
                            gone.remove(old);
                            renamed.put(entry.getKey(), Objects.requireNonNull(places.get(old.name())));
                        });
            }
        }
        return renamed;
    }

    private static Plan ofList(List<Entry> entries, List<Value> wanted) {
        Plan plan = empty(entries.size());
        List<Value> present =
                entries.stream().map(entry -> entry.value().value()).toList();
        int[] partners = Alignment.of(present, wanted);
        int last = 0;
        for (int at = 0; at < partners.length; at++) {
            Pair pair = new Pair("", wanted.get(at));
            if (partners[at] < 0) {
                plan.added.get(last).add(pair);
            } else {
                plan.kept.set(partners[at], pair);
                last = partners[at] + 1;
            }
        }
        return plan;
    }
}
