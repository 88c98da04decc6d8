package dev.stackwright.yaml;

import org.jspecify.annotations.Nullable;

/// One entry of a map, or of a list, where it has no key. It begins at `start`; `after` is the offset behind its `:` or
/// `-`, and -1 if it has neither.
public record Entry(int start, int after, Node.@Nullable Leaf key, Node value) {

    /// True if this is the entry of a map under `name`.
    public boolean isNamed(String name) {
        return key != null && key.value().text().equals(name);
    }

    /// The key's text; empty for an entry of a list.
    public String name() {
        return key == null ? "" : key.value().text();
    }

    /// The offset behind the last character of the entry.
    public int end() {
        if (!value.span().isEmpty()) {
            return value.span().end();
        }
        return Math.max(Math.max(start, after), key == null ? 0 : key.span().end());
    }

    /// Where a complaint about this entry points at: its value, or its key if it has none.
    public Span place() {
        return value.span().isEmpty() && key != null ? key.span() : value.span();
    }
}
