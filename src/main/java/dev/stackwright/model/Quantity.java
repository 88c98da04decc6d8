package dev.stackwright.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads and writes the quantities of a design: sizes `256MiB`, durations `250ms`, rates `50/s`, percentages `99.9%`.
/// Text that is no such quantity reads as empty.
public final class Quantity {

    private static final Pattern AMOUNT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*([a-zA-Z%/]*)");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,9})?");
    private static final Map<String, Long> BYTES = Map.ofEntries(
            Map.entry("", 1L),
            Map.entry("b", 1L),
            Map.entry("k", 1L << 10),
            Map.entry("kb", 1L << 10),
            Map.entry("kib", 1L << 10),
            Map.entry("m", 1L << 20),
            Map.entry("mb", 1L << 20),
            Map.entry("mib", 1L << 20),
            Map.entry("g", 1L << 30),
            Map.entry("gb", 1L << 30),
            Map.entry("gib", 1L << 30),
            Map.entry("tib", 1L << 40));
    private static final Map<String, Long> MILLIS =
            Map.of("ms", 1L, "s", 1_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);
    private static final Map<String, Double> PER_SECOND =
            Map.of("", 1.0, "/s", 1.0, "/m", 1.0 / 60, "/min", 1.0 / 60, "/h", 1.0 / 3600);
    private static final Map<String, Double> PERCENT = Map.of("%", 1.0);

    private Quantity() {}

    /// Bytes of a size; like Redis and Docker, `mb` means the same as `MiB`.
    public static Optional<Long> bytes(String text) {
        return whole(text, BYTES);
    }

    /// Milliseconds of a duration, which must name its unit (only `0` needs none).
    public static Optional<Long> millis(String text) {
        return text.strip().equals("0") ? Optional.of(0L) : whole(text, MILLIS);
    }

    /// Events a second of a rate.
    public static Optional<Double> perSecond(String text) {
        return amount(text, PER_SECOND, (amount, unit) -> amount.doubleValue() * unit);
    }

    /// The number before a percent sign.
    public static Optional<Double> percent(String text) {
        return amount(text, PERCENT, (amount, _) -> amount.doubleValue());
    }

    /// A whole number of up to 18 digits.
    public static Optional<Long> integer(String text) {
        return INTEGER.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /// A number without sign and unit: `0.5`.
    public static Optional<Double> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    /// `bytes` in the largest unit that divides them: `256MiB`.
    public static String size(long bytes) {
        if (bytes > 0 && bytes % (1L << 30) == 0) {
            return (bytes >> 30) + "GiB";
        }
        if (bytes > 0 && bytes % (1L << 20) == 0) {
            return (bytes >> 20) + "MiB";
        }
        if (bytes > 0 && bytes % (1L << 10) == 0) {
            return (bytes >> 10) + "KiB";
        }
        return bytes + "B";
    }

    /// As many whole MiB as `bytes` hold, at least one: `150MiB`.
    public static String mebibytes(long bytes) {
        return size(Math.max(1, bytes >> 20) << 20);
    }

    /// `millis` in the largest unit that divides them: `2s`, `250ms`.
    public static String duration(long millis) {
        if (millis > 0 && millis % 3_600_000 == 0) {
            return millis / 3_600_000 + "h";
        }
        if (millis > 0 && millis % 60_000 == 0) {
            return millis / 60_000 + "m";
        }
        return millis % 1_000 == 0 ? millis / 1_000 + "s" : millis + "ms";
    }

    private static Optional<Long> whole(String text, Map<String, Long> units) {
        return amount(
                text,
                units,
                (amount, unit) -> amount.multiply(BigDecimal.valueOf(unit)).longValue());
    }

    private static <U, R> Optional<R> amount(String text, Map<String, U> units, BiFunction<BigDecimal, U, R> result) {
        Matcher matcher = AMOUNT.matcher(text.strip());
        return matcher.matches() && matcher.group(1).length() < 16
                ? Optional.ofNullable(units.get(matcher.group(2).toLowerCase(Locale.ROOT)))
                        .map(unit -> result.apply(new BigDecimal(matcher.group(1)), unit))
                : Optional.empty();
    }
}
