package dev.stackwright.generate.compose;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes values as block-style YAML that Compose's dialect reads as it is meant: text is quoted wherever any
/// YAML could take it for something else (`0777`, `22:22`, `yes`, a date).
final class ComposeText {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_./][A-Za-z0-9_./@-]*(:[A-Za-z0-9_./@-]+)*|[1-9][0-9]*(ms|s|M|G)");
    private static final Pattern WORD = Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|\\.inf|\\.nan");

    private ComposeText() {}

    static String write(Fields fields) {
        StringBuilder out = new StringBuilder();
        boolean first = true;
        for (var entry : fields.entries().entrySet()) {
            if (!first && entry.getValue() instanceof Fields) {
                out.append('\n');
            }
            first = false;
            entry(out, "", entry.getKey(), entry.getValue());
        }
        return out.toString();
    }

    private static void entry(StringBuilder out, String indent, String key, Value value) {
        out.append(indent).append(scalar(Scalar.of(key))).append(':');
        switch (value) {
            case Scalar scalar when scalar.type() == Scalar.Type.NULL -> out.append('\n');
            case Scalar scalar -> out.append(' ').append(scalar(scalar)).append('\n');
            case Items items when items.values().isEmpty() -> out.append(" []\n");
            case Items items
            when flow(key, items) -> out.append(' ').append(flow(items)).append('\n');
            case Items items -> {
                out.append('\n');
                items.values().forEach(item -> item(out, indent + "  ", item));
            }
            case Fields fields when fields.isEmpty() -> out.append(" {}\n");
            case Fields fields -> {
                out.append('\n');
                fields.entries().forEach((name, child) -> entry(out, indent + "  ", name, child));
            }
        }
    }

    private static void item(StringBuilder out, String indent, Value item) {
        if (item instanceof Fields fields) {
            StringBuilder block = new StringBuilder();
            fields.entries().forEach((name, child) -> entry(block, indent + "  ", name, child));
            out.append(indent).append("- ").append(block.substring(indent.length() + 2));
        } else {
            out.append(indent).append("- ").append(inline(item)).append('\n');
        }
    }

    private static boolean flow(String key, Items items) {
        boolean scalars = items.values().stream().allMatch(Scalar.class::isInstance);
        return key.equals("test") || (scalars && flow(items).length() < 80);
    }

    private static String flow(Items items) {
        return items.values().stream().map(ComposeText::inline).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String inline(Value value) {
        return switch (value) {
            case Scalar scalar -> scalar(scalar);
            case Items items -> flow(items);
            case Fields fields ->
                fields.entries().entrySet().stream()
                        .map(entry -> scalar(Scalar.of(entry.getKey())) + ": " + inline(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String scalar(Scalar scalar) {
        String text = scalar.text();
        return switch (scalar.type()) {
            case NULL -> "null";
            case INTEGER, DECIMAL, BOOLEAN -> text;
            case TEXT -> PLAIN.matcher(text).matches() && !WORD.matcher(text).matches() ? text : quoted(text);
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(character -> {
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default ->
                    out.append(character < 0x20 ? "\\x%02x".formatted(character) : Character.toString(character));
            }
        });
        return out.append('"').toString();
    }
}
