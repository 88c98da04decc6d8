package dev.stackwright.generate.config;

import dev.stackwright.model.Quantity;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Turns the quantities of a design into the units of a server: `{{ settings.maxmemory | bytes }}`.
final class QuantityFilters extends AbstractExtension {

    private static final Map<String, UnaryOperator<String>> FILTERS = Map.ofEntries(
            Map.entry("bytes", text -> Long.toString(bytes(text))),
            Map.entry("kibibytes", text -> Long.toString(bytes(text) >> 10)),
            Map.entry("mebibytes", text -> Long.toString(bytes(text) >> 20)),
            Map.entry("gibibytes", text -> decimal(bytes(text) / (double) (1L << 30))),
            Map.entry("decimalSeconds", text -> decimal(millis(text) / 1000.0)),
            Map.entry("millis", text -> Long.toString(millis(text))),
            Map.entry("duration", text -> Quantity.duration(millis(text))),
            Map.entry("fraction", text -> decimal(Quantity.percent(text).orElse(0.0) / 100)),
            Map.entry("wholeSeconds", text -> Long.toString(Math.max(1, Math.ceilDiv(millis(text), 1000)))),
            Map.entry("refill", text -> rate(text) < 1 ? decimal(1 / Math.max(rate(text), 1e-6)) + "s" : "1s"),
            Map.entry("seconds", text -> Long.toString(millis(text) / 1000)),
            Map.entry("perMinute", text -> Long.toString(Math.max(1, Math.round(rate(text) * 60)))),
            Map.entry("perTenSeconds", text -> Long.toString(Math.max(1, Math.round(rate(text) * 10)))),
            Map.entry("burst", text -> Long.toString(Math.max(1, Math.round(rate(text))))),
            Map.entry("half", text -> Long.toString(bytes(text) / 2)),
            Map.entry("twice", text -> Long.toString(Long.parseLong(text) * 2)),
            Map.entry("plusOne", text -> Long.toString(Long.parseLong(text) + 1)),
            Map.entry("yesno", text -> text.equals("true") ? "yes" : "no"),
            Map.entry("quotedWhenEmpty", text -> text.isEmpty() ? "\"\"" : text));

    @Override
    public Map<String, Filter> getFilters() {
        return FILTERS.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, entry -> filter(entry.getValue())));
    }

    private static Filter filter(UnaryOperator<String> change) {
        return new Filter() {
            @Override
            public @Nullable Object apply(
                    @Nullable Object input,
                    Map<String, Object> arguments,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                return input == null ? null : change.apply(input.toString());
            }

            @Override
            public List<String> getArgumentNames() {
                return List.of();
            }
        };
    }

    private static long bytes(String text) {
        return Quantity.bytes(text).orElse(0L);
    }

    private static long millis(String text) {
        return Quantity.millis(text).orElse(0L);
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static double rate(String text) {
        return Quantity.perSecond(text).orElse(0.0);
    }
}
