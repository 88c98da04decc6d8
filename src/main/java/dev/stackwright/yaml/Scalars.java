package dev.stackwright.yaml;

import dev.stackwright.model.Scalar;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;

/// How plain text is read (YAML 1.2 core schema: `on` and `yes` are text, `0777` is no octal number) and when text must
/// stand in quotes.
final class Scalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUTHS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern BASED = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL = Pattern.compile(
            "[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?" + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}0-9_/.+<(~^$;=-][\\p{L}\\p{N}_/.+<>()~^$;=%@!?&*|'\" -]*");
    private static final Pattern OLDER_YAML = Pattern.compile(
            "(?i)y|n|yes|no|on|off|[-+]?[0-9][0-9_,.]*_[0-9_,.]*|0b[01]+|=|<<|[-+]?\\.[a-z]+|[-.]+|-\\s.*");

    private Scalars() {}

    /// The scalar that unquoted `text` means.
    static Scalar plain(String text) {
        if (NULLS.contains(text)) {
            return Scalar.NULL;
        }
        if (TRUTHS.contains(text)) {
            return new Scalar(text.toLowerCase(java.util.Locale.ROOT), Scalar.Type.BOOLEAN);
        }
        if (Character.isLetter(text.charAt(0))) {
            return Scalar.of(text);
        }
        if (INTEGER.matcher(text).matches()) {
            return new Scalar(text.startsWith("+") ? text.substring(1) : text, Scalar.Type.INTEGER);
        }
        if (BASED.matcher(text).matches()) {
            int radix = text.charAt(1) == 'x' ? 16 : 8;
            return new Scalar(new BigInteger(text.substring(2), radix).toString(), Scalar.Type.INTEGER);
        }
        if (DECIMAL.matcher(text).matches()) {
            return new Scalar(text, Scalar.Type.DECIMAL);
        }
        return Scalar.of(text);
    }

    /// The scalar as it reads when it has been written: a number that is none becomes text.
    static Scalar canonical(Scalar scalar) {
        if (scalar.type() == Scalar.Type.TEXT) {
            return scalar;
        }
        Scalar read = plain(scalar.text());
        return read.type() == scalar.type() ? read : Scalar.of(scalar.text());
    }

    /// The scalar in the shortest safe form.
    static String write(Scalar scalar) {
        return switch (scalar.type()) {
            case TEXT -> isSafePlain(scalar.text()) ? scalar.text() : quoted(scalar.text());
            case NULL -> "null";
            case INTEGER, DECIMAL, BOOLEAN -> scalar.text();
        };
    }

    /// The scalar in the style in which `old` is written, as far as that can hold it.
    static String write(Scalar scalar, Node.Style old) {
        if (scalar.type() != Scalar.Type.TEXT) {
            return write(scalar);
        }
        boolean simple = scalar.text().chars().allMatch(c -> c >= ' ' && c != 0x7f && c < 0xd800);
        return switch (old) {
            case SINGLE -> simple ? "'" + scalar.text().replace("'", "''") + "'" : quoted(scalar.text());
            case DOUBLE -> quoted(scalar.text());
            case PLAIN, LITERAL, FOLDED -> write(scalar);
        };
    }

    private static boolean isSafePlain(String text) {
        return PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !OLDER_YAML.matcher(text).matches()
                && plain(text).type() == Scalar.Type.TEXT;
    }

    private static String quoted(String text) {
        StringBuilder result = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            switch (point) {
                case '"' -> result.append("\\\"");
                case '\\' -> result.append("\\\\");
                case '\n' -> result.append("\\n");
                case '\r' -> result.append("\\r");
                case '\t' -> result.append("\\t");
                default -> append(result, point);
            }
        });
        return result.append('"').toString();
    }

    private static void append(StringBuilder result, int point) {
        boolean shown = (point >= ' ' && point < 0x7f)
                || (point >= 0xa0 && point < 0xd800 && point != 0x2028 && point != 0x2029)
                || (point >= 0xe000 && point < 0xfffe && point != 0xfeff)
                || point > 0xffff;
        if (shown) {
            result.appendCodePoint(point);
        } else {
            result.append("\\u").append("%04x".formatted(point));
        }
    }
}
