package dev.stackwright.generate.config;

import dev.stackwright.model.Quantity;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
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
            Map.entry("gibibytes", text -> Double.toString(bytes(text) / (double) (1L << 30))),
            Map.entry("millis", text -> Long.toString(Quantity.millis(text).orElse(0L))),
            Map.entry("seconds", text -> Long.toString(Quantity.millis(text).orElse(0L) / 1000)),
            Map.entry(
                    "decimalSeconds",
                    text -> Double.toString(Quantity.millis(text).orElse(0L) / 1000.0)),
            Map.entry("perMinute", text -> Long.toString(Math.max(1, Math.round(rate(text) * 60)))),
            Map.entry("perTenSeconds", text -> Long.toString(Math.max(1, Math.round(rate(text) * 10)))),
            Map.entry("burst", text -> Long.toString(Math.max(1, Math.round(rate(text))))),
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

    private static double rate(String text) {
        return Quantity.perSecond(text).orElse(0.0);
    }
}
