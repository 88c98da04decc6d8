package dev.stackwright.yaml;

import dev.stackwright.model.Scalar;
import java.util.Optional;

/// Writes text of several lines where a block scalar (`|`) stands already.
record Literal(Gaps gaps, String lineBreak) {

    /// The block scalar for `wanted` as deep as `old`; empty if it cannot stand in one.
    Optional<String> write(Node.Leaf old, Scalar wanted) {
        String text = wanted.text();
        int first = gaps.nextLine(old.span().start());
        boolean fits = wanted.type() == Scalar.Type.TEXT
                && text.matches("(?s)\\S[^\\r\\t\\x00-\\x09\\x7f-\\x9f\\u2028\\u2029\\ufeff]*")
                && !text.endsWith("\n\n")
                && !text.endsWith(" ")
                && first < old.span().end();
        if (!fits) {
            return Optional.empty();
        }
        String indent = " ".repeat(gaps.skipBlanks(first) - first);
        StringBuilder result = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        text.lines().forEach(line -> result.append(lineBreak).append(line.isEmpty() ? "" : indent + line));
        return Optional.of(result.toString());
    }
}
