package dev.stackwright.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.stackwright.assess.Assessment;
import dev.stackwright.assess.Line;
import dev.stackwright.assess.Part;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import java.io.IOException;

/// An assessment as text, or as JSON, version 1: `{version, design, stage, parts}`.
public final class AssessmentReport {

    private static final int VERSION = 1;

    private AssessmentReport() {}

    /// The text for a terminal; a line of a finding ends with its rule and element.
    public static String text(Assessment assessment) {
        StringBuilder text = new StringBuilder(assessment.name() + ", judged for " + assessment.stage() + "\n");
        int number = 1;
        for (Part part : assessment.parts()) {
            text.append("\n%d  %s\n".formatted(number++, part.title()));
            if (part.lines().isEmpty()) {
                text.append("   nothing\n");
            }
            part.lines().forEach(line -> text.append(text(line)));
        }
        return text.toString();
    }

    private static String text(Line line) {
        String reference = line.reference().isEmpty() ? "" : "  (" + line.reference() + ")";
        return "   %-9s %s%s\n".formatted(line.mark().word(), line.text(), reference);
    }

    /// The same as JSON.
    public static String json(Assessment assessment) {
        return Json.object(json -> {
            json.writeNumberField("version", VERSION);
            json.writeStringField("design", assessment.name());
            json.writeStringField("stage", assessment.stage());
            Json.array(json, "parts", out -> {
                for (Part part : assessment.parts()) {
                    Json.item(out, item -> part(item, part));
                }
            });
        });
    }

    private static void part(JsonGenerator json, Part part) throws IOException {
        json.writeStringField("title", part.title());
        Json.array(json, "lines", out -> {
            for (Line line : part.lines()) {
                Json.item(out, item -> line(item, line));
            }
        });
    }

    private static void line(JsonGenerator json, Line line) throws IOException {
        json.writeStringField("mark", line.mark().word());
        json.writeStringField("text", line.text());
        json.writeStringField("type", line.element().type());
        if (!(line.element() instanceof Element.OfDesign)) {
            json.writeStringField("name", line.element().label());
        }
        if (line.finding().isPresent()) {
            Finding finding = line.finding().get();
            json.writeStringField("rule", finding.id());
            Json.texts(json, "fixes", finding.fixes().stream().map(Fix::title).toList());
        }
    }
}
