package dev.stackwright.yaml;

import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.List;
import java.util.Optional;

/// A value together with the place in the text where it is written.
public sealed interface Node {

    /// Where it is written.
    Span span();

    /// What it says.
    Value value();

    /// How a scalar is written.
    enum Style {
        PLAIN,
        SINGLE,
        DOUBLE,
        LITERAL,
        FOLDED
    }

    /// A scalar.
    record Leaf(Span span, Scalar value, Style style) implements Node {}

    /// A map or a list, in flow style (`{a: 1}`) or in block style (one entry a row).
    record Branch(Span span, Value value, boolean flow, List<Entry> entries) implements Node {

        /// The entry under `key`.
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.isNamed(key)).findFirst();
        }
    }
}
