package dev.stackwright.catalog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// All kinds and presets in one JSON file, written by the build out of `assets`: reading every YAML file at each
/// start would cost more than the rest of the start.
public final class CatalogIndex {

    private static final String RESOURCE = "/assets/catalog.json";
    private static final List<String> GROUPS =
            List.of("Work", "Edge", "Caches", "Messaging", "Data", "Search", "Monitoring", "Tools");

    private CatalogIndex() {}

    /// Checks every kind in the folder `args[0]` and every preset in `args[1]` and writes the index to `args[2]`;
    /// called by the build.
    public static void main(String[] args) throws IOException, CatalogProblem {
        List<CatalogFolder.Source> sources = CatalogFolder.sources(Path.of(args[0]));
        for (CatalogFolder.Source source : sources) {
            source.kind();
        }
        SequencedMap<String, Fields> presets = PresetReader.sources(Path.of(args[1]));
        for (var preset : presets.entrySet()) {
            PresetReader.read(preset.getKey(), preset.getValue());
        }
        Files.createDirectories(Path.of(args[2]).toAbsolutePath().getParent());
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(Path.of(args[2])))) {
            json.writeStartObject();
            json.writeFieldName("presets");
            write(json, new Fields(new LinkedHashMap<>(presets)));
            json.writeObjectFieldStart("kinds");
            for (CatalogFolder.Source source : sources) {
                json.writeObjectFieldStart(source.folder());
                json.writeFieldName("kind");
                write(json, source.content());
                json.writeObjectFieldStart("templates");
                for (var template : source.templates().entrySet()) {
                    json.writeStringField(template.getKey(), template.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    /// The catalogue that is part of the program, read by another thread from now on; who asks for it waits.
    public static Supplier<Catalog> ahead() {
        return CompletableFuture.supplyAsync(CatalogIndex::load)::join;
    }

    /// The catalogue that is part of the program.
    public static Catalog load() {
        try (InputStream stream = CatalogIndex.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("The program was built without its catalogue, " + RESOURCE);
            }
            return catalog(stream);
        } catch (IOException | CatalogProblem problem) {
            throw new IllegalStateException("The program's own catalogue cannot be read", problem);
        }
    }

    private static Catalog catalog(InputStream stream) throws IOException, CatalogProblem {
        List<Kind> kinds = new ArrayList<>();
        List<Preset> presets = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(stream)) {
            json.nextToken();
            Fields index = (Fields) read(json);
            for (var entry : index.fields("presets").entries().entrySet()) {
                presets.add(PresetReader.read(entry.getKey(), (Fields) entry.getValue()));
            }
            for (var entry : index.fields("kinds").entries().entrySet()) {
                Fields source = (Fields) entry.getValue();
                Map<String, String> templates = new LinkedHashMap<>();
                source.fields("templates").entries().forEach((name, text) -> templates.put(name, text.toString()));
                kinds.add(KindReader.read(entry.getKey(), source.fields("kind"), templates));
            }
        }
        return catalog(kinds, presets);
    }

    /// A catalogue of these presets and of these kinds in the palette's order: by group, then by title.
    static Catalog catalog(List<Kind> kinds, List<Preset> presets) {
        SequencedMap<String, Kind> sorted = new LinkedHashMap<>();
        kinds.stream()
                .sorted(Comparator.comparingInt(
                                (Kind kind) -> Math.floorMod(GROUPS.indexOf(kind.group()), GROUPS.size() + 1))
                        .thenComparing(Kind::title, String.CASE_INSENSITIVE_ORDER))
                .forEach(kind -> sorted.put(kind.id(), kind));
        return new Catalog(sorted, presets);
    }

    private static void write(JsonGenerator json, Value value) throws IOException {
        switch (value) {
            case Scalar scalar -> writeScalar(json, scalar);
            case Items items -> {
                json.writeStartArray();
                for (Value item : items.values()) {
                    write(json, item);
                }
                json.writeEndArray();
            }
            case Fields fields -> {
                json.writeStartObject();
                for (var entry : fields.entries().entrySet()) {
                    json.writeFieldName(entry.getKey());
                    write(json, entry.getValue());
                }
                json.writeEndObject();
            }
        }
    }

    private static void writeScalar(JsonGenerator json, Scalar scalar) throws IOException {
        switch (scalar.type()) {
            case NULL -> json.writeNull();
            case BOOLEAN -> json.writeBoolean(scalar.text().equals("true"));
            case INTEGER -> json.writeNumber(Long.parseLong(scalar.text()));
            case DECIMAL, TEXT -> json.writeString(scalar.text());
        }
    }

    private static Value read(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                SequencedMap<String, Value> entries = new LinkedHashMap<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    entries.put(key, read(json));
                }
                yield new Fields(entries);
            }
            case START_ARRAY -> {
                List<Value> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(read(json));
                }
                yield new Items(items);
            }
            case VALUE_NULL -> Scalar.NULL;
            case VALUE_TRUE, VALUE_FALSE -> Scalar.of(json.getBooleanValue());
            case VALUE_NUMBER_INT -> Scalar.of(json.getLongValue());
            default -> Scalar.of(json.getText());
        };
    }
}
