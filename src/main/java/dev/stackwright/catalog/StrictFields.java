package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Fields that name their place when something in them is wrong.
record StrictFields(String file, String path, Fields content) {

    boolean isEmpty() {
        return content.isEmpty();
    }

    void only(Set<String> known) throws CatalogProblem {
        for (String key : content.entries().keySet()) {
            if (!known.contains(key)) {
                throw problem(
                        key,
                        "is not known here; expected one of "
                                + known.stream().sorted().toList());
            }
        }
    }

    String need(String key) throws CatalogProblem {
        return content.text(key).orElseThrow(() -> problem(key, "is missing"));
    }

    Optional<String> text(String key) {
        return content.text(key);
    }

    boolean flag(String key) {
        return content.flag(key);
    }

    List<String> texts(String key) {
        return content.texts(key);
    }

    int integer(String key) throws CatalogProblem {
        need(key);
        return content.integer(key).map(Math::toIntExact).orElseThrow(() -> problem(key, "is not a whole number"));
    }

    Duration duration(String key, Duration standard) throws CatalogProblem {
        Optional<String> text = content.text(key);
        if (text.isEmpty()) {
            return standard;
        }
        return Quantity.millis(text.get())
                .map(Duration::ofMillis)
                .orElseThrow(() -> problem(key, "is not a duration such as 10s"));
    }

    SequencedMap<String, String> map(String key) {
        SequencedMap<String, String> map = new LinkedHashMap<>();
        content.fields(key).entries().forEach((name, value) -> map.put(name, value.toString()));
        return map;
    }

    StrictFields fields(String key) {
        return new StrictFields(file, child(key), content.fields(key));
    }

    SequencedMap<String, StrictFields> children() {
        SequencedMap<String, StrictFields> children = new LinkedHashMap<>();
        content.entries()
                .forEach((key, value) -> children.put(
                        key,
                        new StrictFields(file, child(key), value instanceof Fields fields ? fields : Fields.EMPTY)));
        return children;
    }

    List<StrictFields> rows(String key) {
        Value value = content.value(key).orElse(Items.EMPTY);
        return value instanceof Items items
                ? items.values().stream()
                        .filter(Fields.class::isInstance)
                        .map(row -> new StrictFields(file, child(key), (Fields) row))
                        .toList()
                : List.of();
    }

    <T> T oneOf(String key, String text, Stream<T> all, Function<T, String> id) throws CatalogProblem {
        List<T> values = all.toList();
        return values.stream()
                .filter(value -> id.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> problem(
                        key,
                        "has '" + text + "'; expected one of "
                                + values.stream().map(id).toList()));
    }

    CatalogProblem problem(String key, String what) {
        return new CatalogProblem(file + ": " + child(key) + " " + what);
    }

    private String child(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
