package dev.stackwright.generate.config;

import dev.stackwright.generate.GenerateProblem;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Fills templates. A template sees maps, lists and text only; a line that holds nothing but `{% ... %}` leaves no line
/// behind.
public final class Templates {

    private static final Pattern TAG_LINE = Pattern.compile("(?m)^[ \\t]*((?:\\{%[^%]*%})+)[ \\t]*\\R");

    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(new StringLoader())
            .autoEscaping(false)
            .newLineTrimming(false)
            .extension(new QuantityFilters(), new TextFilters())
            .build();
    private final Map<String, String> prepared = new ConcurrentHashMap<>();

    /// True if the template expression `condition` holds in `context`, or if there is none; `place` as for `fill`.
    public boolean holds(String place, String condition, Map<String, Object> context) throws GenerateProblem {
        return condition.isEmpty()
                || fill(place, "{% if " + condition + " %}true{% endif %}", context)
                        .equals("true");
    }

    /// The text of `template` filled with `context`; `place` names the template if it cannot be filled.
    public String fill(String place, String template, Map<String, Object> context) throws GenerateProblem {
        if (!template.contains("{{") && !template.contains("{%")) {
            return template;
        }
        String text =
                prepared.computeIfAbsent(template, key -> TAG_LINE.matcher(key).replaceAll("$1"));
        StringWriter out = new StringWriter();
        try {
            engine.getTemplate(text).evaluate(out, context);
        } catch (PebbleException | IOException problem) {
            throw new GenerateProblem("The template " + place + " cannot be filled: " + problem.getMessage());
        }
        return out.toString();
    }
}
