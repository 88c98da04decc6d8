package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// A folder with one folder per kind, as it lies in `assets/catalog` and in a user's own `kinds/`.
final class CatalogFolder {

    /// A kind as it lies on disk: its folder's name, the content of kind.yaml and its other files by name.
    record Source(String folder, Fields content, Map<String, String> templates) {

        Kind kind() throws CatalogProblem {
            return KindReader.read(folder, content, templates);
        }
    }

    private static final long LONGEST = 1L << 20;

    private CatalogFolder() {}

    /// The kinds below `folder`, by name; what a kind that is `like` another leaves out is taken from that.
    static List<Source> sources(Path folder) throws CatalogProblem {
        try (Stream<Path> children = Files.list(folder)) {
            SequencedMap<String, Source> written = new LinkedHashMap<>();
            for (Path child : children.filter(Files::isDirectory).sorted().toList()) {
                written.put(child.getFileName().toString(), source(child));
            }
            List<Source> sources = new ArrayList<>();
            for (Source source : written.values()) {
                sources.add(whole(source, written));
            }
            return sources;
        } catch (IOException problem) {
            throw new CatalogProblem("Cannot read the kinds in " + folder + ": " + problem.getMessage());
        }
    }

    private static Source whole(Source source, Map<String, Source> all) throws CatalogProblem {
        Optional<String> like = source.content().text("like");
        if (like.isEmpty()) {
            return source;
        }
        Source base = all.get(like.get());
        if (base == null || base.content().has("like")) {
            throw new CatalogProblem(source.folder() + "/kind.yaml: like is '" + like.get()
                    + "'; expected a kind of the same catalogue that is not itself like another");
        }
        Map<String, String> templates = new TreeMap<>(base.templates());
        templates.putAll(source.templates());
        return new Source(source.folder(), base.content().over(source.content()), templates);
    }

    private static Source source(Path folder) throws IOException, CatalogProblem {
        String name = folder.getFileName().toString();
        Path yaml = folder.resolve("kind.yaml");
        if (!Files.isRegularFile(yaml)) {
            throw new CatalogProblem(name + ": has no kind.yaml; every folder of a catalogue is a kind");
        }
        Map<String, String> templates = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!file.equals(yaml)) {
                    templates.put(file.getFileName().toString(), text(name, file));
                }
            }
        }
        return new Source(name, parse(name + "/kind.yaml", text(name, yaml)), templates);
    }

    private static String text(String kind, Path file) throws IOException, CatalogProblem {
        String place = kind + "/" + file.getFileName();
        if (Files.size(file) > LONGEST) {
            throw new CatalogProblem(place + ": is larger than 1 MiB, which no kind needs");
        }
        try {
            return Files.readString(file);
        } catch (CharacterCodingException problem) {
            throw new CatalogProblem(place + ": is not text in UTF-8");
        }
    }

    /// The keys of a YAML file of the catalogue; `place` names it in problems.
    static Fields parse(String place, String text) throws CatalogProblem {
        try {
            Object tree = new Load(LoadSettings.builder()
                            .setSchema(new CoreSchema())
                            .setLabel(place)
                            .build())
                    .loadFromString(text);
            if (value(tree) instanceof Fields fields) {
                return fields;
            }
            throw new CatalogProblem(place + ": holds no keys; expected a map");
        } catch (YamlEngineException problem) {
            throw new CatalogProblem(place + ": " + problem.getMessage());
        }
    }

    private static Value value(@org.jspecify.annotations.Nullable Object tree) {
        return switch (tree) {
            case null -> Scalar.NULL;
            case Map<?, ?> map -> {
                Fields fields = Fields.EMPTY;
                for (var entry : map.entrySet()) {
                    fields = fields.with(String.valueOf(entry.getKey()), value(entry.getValue()));
                }
                yield fields;
            }
            case List<?> list ->
                new Items(list.stream().map(CatalogFolder::value).toList());
            case Boolean flag -> Scalar.of(flag);
            case Integer number -> Scalar.of(number);
            case Long number -> Scalar.of(number);
            default -> Scalar.of(String.valueOf(tree));
        };
    }
}
