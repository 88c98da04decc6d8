package dev.stackwright.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Named values in the order in which they are written. Nested fields are reached by a dotted path such as
/// `limits.memory`.
public record Fields(SequencedMap<String, Value> entries) implements Value {

    /// No fields.
    public static final Fields EMPTY = new Fields(new LinkedHashMap<>());

    /// Copies `entries`, keeping their order.
    public Fields {
        entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    /// One field.
    public static Fields of(String key, Value value) {
        return EMPTY.with(key, value);
    }

    /// True if there is no field at all.
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /// True if something stands at `path`, be it null.
    public boolean has(String path) {
        return value(path).isPresent();
    }

    /// What stands at `path`.
    public Optional<Value> value(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return entry(path);
        }
        return entries.get(path.substring(0, dot)) instanceof Fields inner
                ? inner.value(path.substring(dot + 1))
                : Optional.empty();
    }

    /// What stands under `key` itself, which may be a name with dots in it, such as `nginx.conf`.
    public Optional<Value> entry(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    /// The scalar's text at `path`; empty for nothing, null, a list or fields.
    public Optional<String> text(String path) {
        return value(path)
                .filter(value -> value instanceof Scalar scalar && scalar.type() != Scalar.Type.NULL)
                .map(value -> ((Scalar) value).text());
    }

    /// True if the scalar at `path` is `true`.
    public boolean flag(String path) {
        return text(path).map("true"::equals).orElse(false);
    }

    /// The whole number at `path`.
    public Optional<Long> integer(String path) {
        return text(path).flatMap(Quantity::integer);
    }

    /// The texts of the list at `path`, or its one scalar; empty if nothing stands there.
    public List<String> texts(String path) {
        return switch (value(path).orElse(Items.EMPTY)) {
            case Items items -> items.texts();
            case Scalar scalar -> List.of(scalar.text());
            case Fields _ -> List.of();
        };
    }

    /// The fields at `path`, or none.
    public Fields fields(String path) {
        return value(path)
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .orElse(EMPTY);
    }

    /// These fields with `key` set; a new key comes last.
    public Fields with(String key, Value value) {
        SequencedMap<String, Value> copy = new LinkedHashMap<>(entries);
        copy.put(key, value);
        return new Fields(copy);
    }

    /// Every item's value under its name, in the order of the items.
    public static <T> Fields collect(Iterable<T> items, Function<T, String> name, Function<T, Value> value) {
        SequencedMap<String, Value> entries = new LinkedHashMap<>();
        for (T item : items) {
            entries.put(name.apply(item), value.apply(item));
        }
        return new Fields(entries);
    }

    /// These fields without `keys`.
    public Fields without(String... keys) {
        SequencedMap<String, Value> copy = new LinkedHashMap<>(entries);
        copy.keySet().removeAll(Set.of(keys));
        return new Fields(copy);
    }

    /// These fields with `value` at a dotted `path`, making the fields on the way; null takes the path away, and with
    /// it the fields that are left empty.
    public Fields withPath(String path, @Nullable Value value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return value == null ? without(path) : with(path, value);
        }
        String key = path.substring(0, dot);
        Fields inner = fields(key).withPath(path.substring(dot + 1), value);
        return inner.isEmpty() && value == null ? without(key) : with(key, inner);
    }

    /// These fields with every field of `other` over them; fields on both sides are merged.
    public Fields over(Fields other) {
        SequencedMap<String, Value> merged = new LinkedHashMap<>(entries);
        for (var entry : other.entries.entrySet()) {
            Value value = merged.get(entry.getKey()) instanceof Fields mine && entry.getValue() instanceof Fields theirs
                    ? mine.over(theirs)
                    : entry.getValue();
            merged.put(entry.getKey(), value);
        }
        return new Fields(merged);
    }
}
