package dev.stackwright.ui.outline;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lets pass what has all of these words in it.
record OutlineFilter(List<String> wanted) {

    /// Lets everything pass.
    static final OutlineFilter NONE = new OutlineFilter(List.of());

    static OutlineFilter of(String text) {
        return new OutlineFilter(Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean narrows() {
        return !wanted.isEmpty();
    }

    boolean passes(String words) {
        return wanted.isEmpty() || wanted.stream().allMatch(words.toLowerCase(Locale.ROOT)::contains);
    }
}
