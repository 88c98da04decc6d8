package dev.stackwright.engine;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// JSON as Go's encoder writes it, byte for byte, because Compose hashes those bytes.
final class GoJson {

    private GoJson() {}

    static String write(@Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    static String duration(Duration duration) {
        long nanos = duration.toNanos();
        if (nanos == 0) {
            return "0s";
        }
        if (nanos < 1_000_000_000L) {
            boolean millis = nanos >= 1_000_000L;
            return number(millis ? nanos / 1e6 : nanos / 1e3) + (millis ? "ms" : "µs");
        }
        String seconds = number(nanos % 60_000_000_000L / 1e9) + "s";
        long minutes = duration.toMinutes();
        if (minutes == 0) {
            return seconds;
        }
        return minutes < 60 ? minutes + "m" + seconds : minutes / 60 + "h" + minutes % 60 + "m" + seconds;
    }

    static String number(double number) {
        String text = Float.toString((float) number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static void append(StringBuilder out, @Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> quote(out, text);
            case Double number -> out.append(number(number));
            case Map<?, ?> map -> {
                out.append('{');
                String comma = "";
                for (var entry : map.entrySet()) {
                    out.append(comma);
                    quote(out, String.valueOf(entry.getKey()));
                    append(out.append(':'), entry.getValue());
                    comma = ",";
                }
                out.append('}');
            }
            case Collection<?> items -> {
                out.append('[');
                String comma = "";
                for (Object item : items) {
                    append(out.append(comma), item);
                    comma = ",";
                }
                out.append(']');
            }
            default -> out.append(value);
        }
    }

    private static void quote(StringBuilder out, String text) {
        out.append('"');
        text.chars().forEach(character -> {
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '<', '>', '&', '\u2028', '\u2029' -> out.append("\\u%04x".formatted(character));
                default -> {
                    if (character < 0x20) {
                        out.append("\\u%04x".formatted(character));
                    } else {
                        out.append((char) character);
                    }
                }
            }
        });
        out.append('"');
    }
}
