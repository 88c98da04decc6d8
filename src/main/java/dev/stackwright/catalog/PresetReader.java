package dev.stackwright.catalog;

import dev.stackwright.model.Fields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Reads presets strictly: an unknown key, an impossible name or an unknown placeholder is a problem.
final class PresetReader {

    private static final String END = ".yaml";
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final java.util.regex.Pattern PLACEHOLDER = java.util.regex.Pattern.compile("\\{([^{}]*)\\}");

    private PresetReader() {}

    /// The files in `folder` by their names without `.yaml`.
    static SequencedMap<String, Fields> sources(Path folder) throws CatalogProblem {
        try (Stream<Path> files = Files.list(folder)) {
            SequencedMap<String, Fields> sources = new LinkedHashMap<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(END)) {
                    throw new CatalogProblem(place(name) + ": is not a preset; expected a name that ends with " + END);
                }
                sources.put(
                        name.substring(0, name.length() - END.length()),
                        CatalogFolder.parse(place(name), Files.readString(file)));
            }
            return sources;
        } catch (IOException problem) {
            throw new CatalogProblem("Cannot read the presets in " + folder + ": " + problem.getMessage());
        }
    }

    private static String place(String file) {
        return "presets/" + file;
    }

    static Preset read(String id, Fields content) throws CatalogProblem {
        StrictFields preset = new StrictFields(place(id + END), "", content);
        preset.only(Set.of("title", "help", "source", "rows", "files"));
        List<Preset.Row> rows = new ArrayList<>();
        for (StrictFields row : preset.rows("rows")) {
            rows.add(row(row));
        }
        if (rows.isEmpty()) {
            throw preset.problem("rows", "is missing; expected a list, one item for each protocol");
        }
        List<Preset.File> files = new ArrayList<>();
        for (StrictFields file : preset.rows("files")) {
            files.add(file(id, file));
        }
        return new Preset(id, preset.need("title"), preset.need("help"), preset.need("source"), rows, files);
    }

    private static Preset.File file(String id, StrictFields file) throws CatalogProblem {
        file.only(Set.of("name", "target", "policies", "variables", "text"));
        Set<Policy> policies = EnumSet.noneOf(Policy.class);
        for (String text : file.texts("policies")) {
            policies.add(file.oneOf("policies", text, Stream.of(Policy.values()), Policy::id));
        }
        if (policies.isEmpty()) {
            throw file.problem("policies", "is missing; expected a list, for example [timeout, retries]");
        }
        FileTemplate template =
                new FileTemplate(place(id + END), file.need("name"), file.need("target"), "", "", file.need("text"));
        return new Preset.File(template, policies, variables(file, "variables"));
    }

    private static Preset.Row row(StrictFields row) throws CatalogProblem {
        row.only(Set.of("protocol", "modes", "patterns", "variables", "further"));
        Set<Pattern> patterns = EnumSet.noneOf(Pattern.class);
        for (String text : row.texts("patterns")) {
            patterns.add(row.oneOf("patterns", text, Stream.of(Pattern.values()), Pattern::id));
        }
        SequencedMap<String, String> variables = variables(row, "variables");
        if (variables.isEmpty()) {
            throw row.problem("variables", "is missing; expected a map, for example {REDIS_URL: \"{url}\"}");
        }
        return new Preset.Row(row.need("protocol"), row.texts("modes"), patterns, variables, variables(row, "further"));
    }

    private static SequencedMap<String, String> variables(StrictFields row, String key) throws CatalogProblem {
        SequencedMap<String, String> variables = row.map(key);
        StrictFields fields = row.fields(key);
        for (var variable : variables.entrySet()) {
            if (!NAME.matcher(Preset.name(variable.getKey(), "a-b")).matches()) {
                throw fields.problem(
                        variable.getKey(),
                        "is no variable's name; expected letters, digits and _, and {TARGET} or {Target}");
            }
            Matcher placeholders = PLACEHOLDER.matcher(variable.getValue());
            while (placeholders.find()) {
                fields.oneOf(
                        variable.getKey(),
                        placeholders.group(1),
                        Preset.PLACEHOLDERS.stream().sorted(),
                        text -> text);
            }
        }
        return variables;
    }
}
