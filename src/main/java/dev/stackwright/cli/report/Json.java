package dev.stackwright.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/// Writes JSON into a string.
final class Json {

    /// What writes one value.
    interface Body {

        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /// One object, indented, with a line break at its end.
    static String object(Body fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return text + "\n";
    }

    static void object(JsonGenerator json, String name, Body fields) throws IOException {
        json.writeObjectFieldStart(name);
        fields.write(json);
        json.writeEndObject();
    }

    static void item(JsonGenerator json, Body fields) throws IOException {
        json.writeStartObject();
        fields.write(json);
        json.writeEndObject();
    }

    static void array(JsonGenerator json, String name, Body items) throws IOException {
        json.writeArrayFieldStart(name);
        items.write(json);
        json.writeEndArray();
    }

    static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        array(json, name, out -> {
            for (String text : texts) {
                out.writeString(text);
            }
        });
    }
}
