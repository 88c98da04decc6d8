package dev.stackwright.ui.inspector;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.stream.Collectors;

/// One line for what may be a word or a small map, such as `true` or `{failures: 5, open: 30s}`.
final class FlowText {

    private FlowText() {}

    static String text(Value value) {
        return switch (value) {
            case Scalar scalar -> scalar.toString();
            case Fields fields ->
                fields.entries().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ", "{", "}"));
            default -> "";
        };
    }

    /// A map that is not complete yet is a word so far.
    static Value value(String text) {
        if (!text.startsWith("{") || !text.endsWith("}")) {
            return Scalar.typed(text);
        }
        Fields fields = Fields.EMPTY;
        for (String part : text.substring(1, text.length() - 1).split(",", -1)) {
            String[] pair = part.split(":", 2);
            if (pair.length == 2 && !pair[0].isBlank()) {
                fields = fields.with(pair[0].strip(), Scalar.typed(pair[1].strip()));
            }
        }
        return fields;
    }
}
