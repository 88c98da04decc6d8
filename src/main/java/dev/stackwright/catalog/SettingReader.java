package dev.stackwright.catalog;

import dev.stackwright.model.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads one setting of a kind, and says whether a value fits a setting.
public final class SettingReader {

    private static final Set<String> KEYS =
            Set.of("type", "standard", "initial", "minimum", "maximum", "choices", "unit", "help", "source");

    private SettingReader() {}

    static Setting read(String id, StrictFields fields) throws CatalogProblem {
        fields.only(KEYS);
        Setting.Type type = fields.oneOf(
                "type",
                fields.need("type"),
                Stream.of(Setting.Type.values()),
                value -> value.name().toLowerCase(java.util.Locale.ROOT));
        Setting setting = new Setting(
                id,
                type,
                fields.text("standard"),
                fields.text("initial"),
                fields.text("minimum"),
                fields.text("maximum"),
                fields.texts("choices"),
                fields.text("unit").orElse(""),
                fields.need("help"),
                fields.text("source").orElse(""));
        for (String key : List.of("standard", "initial")) {
            Optional<String> wrong = fields.text(key).flatMap(value -> complaint(setting, value));
            if (wrong.isPresent()) {
                throw fields.problem(key, "does not fit its setting: " + wrong.get());
            }
        }
        return setting;
    }

    /// What is wrong with `value` for `setting`, as a phrase ("'lots' is not a size such as 256MiB"); empty if it fits.
    public static Optional<String> complaint(Setting setting, String value) {
        return switch (setting.type()) {
            case INTEGER ->
                value.matches("-?[0-9]{1,18}")
                        ? bounds(setting, value, Long.parseLong(value), Long::valueOf)
                        : notA(value, "whole number such as 2");
            case SIZE ->
                Quantity.bytes(value)
                        .map(bytes -> bounds(
                                setting,
                                value,
                                bytes,
                                bound -> Quantity.bytes(bound).orElseThrow()))
                        .orElseGet(() -> notA(value, "size such as 256MiB"));
            case DURATION ->
                Quantity.millis(value)
                        .map(millis -> bounds(
                                setting,
                                value,
                                millis,
                                bound -> Quantity.millis(bound).orElseThrow()))
                        .orElseGet(() -> notA(value, "duration such as 10s"));
            case PERCENTAGE ->
                Quantity.percent(value).isPresent() ? Optional.empty() : notA(value, "percentage such as 80%");
            case BOOLEAN ->
                value.equals("true") || value.equals("false")
                        ? Optional.empty()
                        : notA(value, "truth value: true or false");
            case CHOICE ->
                setting.choices().contains(value)
                        ? Optional.empty()
                        : Optional.of("'" + value + "' is not one of " + String.join(", ", setting.choices()));
            case TEXT, SECRET -> Optional.empty();
        };
    }

    private static Optional<String> notA(String value, String what) {
        return Optional.of("'" + value + "' is not a " + what);
    }

    private static Optional<String> bounds(
            Setting setting, String value, long number, java.util.function.Function<String, Long> read) {
        if (setting.minimum().map(read).filter(minimum -> number < minimum).isPresent()) {
            return Optional.of(
                    "'" + value + "' is below the minimum, " + setting.minimum().get());
        }
        if (setting.maximum().map(read).filter(maximum -> number > maximum).isPresent()) {
            return Optional.of(
                    "'" + value + "' is above the maximum, " + setting.maximum().get());
        }
        return Optional.empty();
    }
}
