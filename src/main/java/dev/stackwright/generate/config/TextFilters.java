package dev.stackwright.generate.config;

import dev.stackwright.generate.Hash;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts text where a format wants it: `{{ raw.http | indent(8) }}` indents every line that is not empty, `{{ title |
/// json }}` is a JSON string with its quotes.
final class TextFilters extends AbstractExtension {

    @Override
    public Map<String, Filter> getFilters() {
        return Map.of("indent", new Indent(), "json", new Text(JsonText::quoted), "uuid", new Text(TextFilters::uuid));
    }

    /// 16 bytes that are always the same for a text, in the 22 characters in which Kafka names a cluster.
    private static String uuid(String text) {
        byte[] hash = HexFormat.of().parseHex(Hash.of(text).substring(0, 32));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash).replace('-', '_');
    }

    private static final class Indent implements Filter {
        @Override
        public @Nullable Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int line) {
            if (input == null) {
                return null;
            }
            String space = arguments.get("width") instanceof Number width ? " ".repeat(width.intValue()) : "";
            return input.toString()
                    .lines()
                    .map(text -> text.isEmpty() ? text : space + text)
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public List<String> getArgumentNames() {
            return List.of("width");
        }
    }

    private record Text(UnaryOperator<String> change) implements Filter {
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
    }
}
