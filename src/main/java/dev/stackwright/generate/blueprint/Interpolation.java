package dev.stackwright.generate.blueprint;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compose's variable syntax, as far as a blueprint uses it: `${NAME}`, `${NAME:?hint}`, `${NAME:-text}` and `$$`.
public final class Interpolation {

    private static final Pattern REFERENCE =
            Pattern.compile("\\$(?:(\\$)|\\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[?-])([^}]*))?\\})");

    private Interpolation() {}

    /// `text` with every reference replaced by its value; a name without a value becomes its `-` text or nothing.
    public static String resolve(String text, Map<String, String> values) {
        Matcher matcher = REFERENCE.matcher(text);
        return matcher.replaceAll(match -> {
            if (match.group(1) != null) {
                return Matcher.quoteReplacement("$");
            }
            String operator = match.group(3);
            boolean standard = operator != null && operator.endsWith("-");
            String fallback = standard ? match.group(4) : "";
            return Matcher.quoteReplacement(values.getOrDefault(match.group(2), fallback));
        });
    }

    /// `text` such that Compose reads it literally.
    public static String literal(String text) {
        return text.replace("$", "$$");
    }
}
