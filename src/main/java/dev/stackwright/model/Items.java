package dev.stackwright.model;

import java.util.List;
import java.util.stream.Stream;

/// A list of values in the order in which they are written.
public record Items(List<Value> values) implements Value {

    /// No items.
    public static final Items EMPTY = new Items(List.of());

    /// Copies `values`.
    public Items {
        values = List.copyOf(values);
    }

    /// A list of texts.
    public static Items of(String... texts) {
        return new Items(Stream.of(texts).<Value>map(Scalar::of).toList());
    }

    /// The scalars of this list as text; lists and fields inside it are left out.
    public List<String> texts() {
        return values.stream()
                .filter(Scalar.class::isInstance)
                .map(value -> ((Scalar) value).text())
                .toList();
    }

    /// This list with `value` at its end.
    public Items plus(Value value) {
        return new Items(Stream.concat(values.stream(), Stream.of(value)).toList());
    }
}
