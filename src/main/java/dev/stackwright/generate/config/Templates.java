package dev.stackwright.generate.config;

import dev.stackwright.generate.GenerateProblem;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.node.ForNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// Fills templates. A template sees maps, lists and text only: it calls no method (but for `loop.first` and the like),
/// includes no file, takes a bounded number of steps and writes a bounded text, because kinds may come from anybody. A
/// line that holds nothing but `{% ... %}` leaves no line behind.
public final class Templates {

    private static final int LONGEST = 4 << 20;
    private static final Pattern TAG_LINE = Pattern.compile("(?m)^[ \\t]*((?:\\{%[^%]*%})+)[ \\t]*\\R");

    private final PebbleEngine engine = new PebbleEngine.Builder()
            .loader(new StringLoader())
            .autoEscaping(false)
            .newLineTrimming(false)
            .extension(new QuantityFilters(), new TextFilters(), new BoundedRange(), new BoundedSteps())
            .methodAccessValidator((object, _) -> object.getClass().getEnclosingClass() == ForNode.class)
            .maxRenderedSize(LONGEST)
            .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                    .disallowedTokenParserTags(
                            List.of("import", "from", "include", "extends", "embed", "parallel", "cache"))
                    .build())
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
            Map<String, Object> bounded = new HashMap<>(context);
            bounded.put(BoundedRange.ROUNDS, new AtomicInteger(BoundedRange.MOST));
            engine.getTemplate(text).evaluate(out, bounded);
        } catch (PebbleException problem) {
            String line = problem.getLineNumber() == null ? "" : ", line " + problem.getLineNumber();
            throw new GenerateProblem(
                    "The template " + place + " cannot be filled" + line + ": " + problem.getPebbleMessage());
        } catch (StackOverflowError endless) {
            throw new GenerateProblem("The template " + place + " cannot be filled: a macro calls itself without end");
        } catch (IOException problem) {
            throw new GenerateProblem("The template " + place + " cannot be filled: " + problem.getMessage());
        }
        return out.toString();
    }
}
