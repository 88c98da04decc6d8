package dev.stackwright.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.stackwright.model.Element;
import dev.stackwright.rules.Finding;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SequencedMap;

/// Findings as JSON, version 1: `{version, tool, findings, errors}`.
final class FindingsJson {

    private static final int VERSION = 1;

    private FindingsJson() {}

    static String write(SequencedMap<String, List<Finding>> findings, List<String> errors) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("tool", "stackwright");
            json.writeArrayFieldStart("findings");
            for (var file : findings.entrySet()) {
                for (Finding finding : file.getValue()) {
                    write(json, file.getKey(), finding);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("errors");
            for (String error : errors) {
                json.writeString(error);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, String file, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("facet", finding.facet());
        json.writeStringField("severity", finding.severity().id());
        json.writeStringField("file", file);
        json.writeObjectFieldStart("element");
        json.writeStringField("type", type(finding.element()));
        json.writeStringField("name", finding.element().label());
        json.writeEndObject();
        json.writeStringField("message", finding.message());
        json.writeObjectFieldStart("evidence");
        for (var value : finding.evidence().entrySet()) {
            json.writeStringField(value.getKey(), value.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("fixes");
        for (var fix : finding.fixes()) {
            json.writeString(fix.title());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String type(Element element) {
        return switch (element) {
            case Element.OfComponent _ -> "component";
            case Element.OfLink _ -> "link";
            case Element.OfZone _ -> "zone";
            case Element.OfDesign _ -> "design";
        };
    }
}
