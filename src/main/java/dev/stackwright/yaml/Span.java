package dev.stackwright.yaml;

/// A stretch of the text: offsets `start` to `end` (exclusive), beginning at `line` and `column`, both counted from 1.
public record Span(int start, int end, int line, int column) {

    /// True if nothing is written there.
    public boolean isEmpty() {
        return start == end;
    }
}
