package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Enforcement;
import dev.stackwright.catalog.FileTemplate;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.config.Templates;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The configuration files of one service: filled templates, or the text that the design gives in their place.
record ConfigFiles(Analysis analysis, Templates templates, Instance instance, Map<String, Object> shared) {

    /// A file and where it stands in the container.
    record Mounted(Blueprint.ConfigFile file, String target) {}

    List<Mounted> all() throws GenerateProblem {
        Map<String, Object> context = TemplateContext.of(shared, instance);
        List<Mounted> files = new ArrayList<>();
        for (FileTemplate file : files()) {
            String place = instance.kind().id() + "/" + file.template();
            if (templates.holds(place, file.when(), context)) {
                for (Map<String, Object> item : items(file, context)) {
                    files.add(mounted(place, file, item));
                }
            }
        }
        return files;
    }

    /// Those of the kind, which are for its container, and those of the preset of a program.
    private List<FileTemplate> files() {
        List<FileTemplate> files = new ArrayList<>(analysis.here(instance.component()) ? List.of() : instance.files());
        if (instance.helper().isEmpty()) {
            Enforcement.files(analysis, instance.component()).forEach(file -> files.add(file.template()));
        }
        return files;
    }

    private Mounted mounted(String place, FileTemplate file, Map<String, Object> context) throws GenerateProblem {
        Fields stated = instance.component().fields();
        String name = templates.fill(place, file.name(), context);
        Optional<Value> whole = stated.fields("files").entry(name);
        String content = whole.isPresent() ? whole.get().toString() : templates.fill(place, file.text(), context);
        List<Integer> own = List.of();
        if (whole.isPresent()) {
            own = OwnLines.of("", content);
        } else if (stated.has("insert")) {
            own = OwnLines.of(templates.fill(place, file.text(), untouched(context)), content);
        }
        return new Mounted(
                new Blueprint.ConfigFile(
                        ServiceWriter.configPath(instance, name),
                        content,
                        instance.component().name(),
                        name,
                        own),
                templates.fill(place, file.target(), context));
    }

    private static Map<String, Object> untouched(Map<String, Object> context) {
        Map<String, Object> untouched = new HashMap<>(context);
        untouched.put("raw", Map.of());
        return untouched;
    }

    /// The contexts in which a file is written: one, or one for each item of the list that it names.
    private static List<Map<String, Object>> items(FileTemplate file, Map<String, Object> context) {
        if (file.each().isEmpty()) {
            return List.of(context);
        }
        List<Map<String, Object>> contexts = new ArrayList<>();
        for (Object item : context.get(file.each()) instanceof List<?> list ? list : List.of()) {
            Map<String, Object> with = new HashMap<>(context);
            with.put("item", item);
            contexts.add(with);
        }
        return contexts;
    }
}
