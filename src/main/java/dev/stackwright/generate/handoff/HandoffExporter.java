package dev.stackwright.generate.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporter;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// `handoff.yaml`: what was completed, which files changed, who is next, the context, and how the design stands.
public record HandoffExporter(NextAgent nextAgent, List<String> paths) implements Exporter {

    /// The file's name.
    public static final String FILE = "handoff.yaml";

    /// Who takes over.
    public enum NextAgent {
        DEPLOYMENT_ENGINEER,
        PERFORMANCE_OPTIMIZER,
        API_BUILDER,
        SECURE_CODER;

        /// The spelling in the file: `deployment-engineer`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Copies `paths`.
    public HandoffExporter {
        paths = List.copyOf(paths);
    }

    @Override
    public String id() {
        return "handoff";
    }

    @Override
    public List<ExportFile> export(Export export) {
        SequencedMap<String, Object> handoff = new LinkedHashMap<>();
        handoff.put("HANDOFF_TOKEN", export.token());
        handoff.put("COMPLETED", completed(export));
        handoff.put("FILES_MODIFIED", files());
        handoff.put("NEXT_AGENT", nextAgent.id());
        handoff.put("CONTEXT", context(export.topology()));
        handoff.put("VALIDATION", export.validation());
        return List.of(ExportFile.of(FILE, yaml(handoff)));
    }

    private List<String> files() {
        List<String> files = new ArrayList<>(paths);
        files.add(FILE);
        return files.stream().filter(path -> !path.equals(".env")).sorted().toList();
    }

    private static List<String> completed(Export export) {
        List<String> completed = new ArrayList<>();
        for (Service service : export.blueprint().services().values()) {
            String kind = export.topology()
                    .component(service.component())
                    .map(component -> component.kind())
                    .orElse("service");
            completed.add(service.name() + ": " + kind + " from " + service.image()
                    + (service.healthcheck().isPresent() ? ", with a health check" : ", without a health check")
                    + (service.leftOut() ? ", left out of the stack" : ""));
        }
        return completed;
    }

    private static List<String> context(Topology topology) {
        List<String> context = new ArrayList<>();
        Fields requirements = topology.requirements();
        requirements.entries().forEach((name, value) -> {
            if (!(value instanceof Fields)) {
                context.add(name + ": " + value);
            }
        });
        topology.links().forEach(link -> context.add(link.from() + " -> " + link.to() + " (" + link.pattern() + ")"));
        topology.waivers()
                .forEach(waiver -> context.add("waived " + waiver.rule() + ": "
                        + waiver.fields().text("reason").orElse("no reason given")));
        return context;
    }

    private static String yaml(SequencedMap<String, Object> handoff) {
        YAMLFactory factory = YAMLFactory.builder()
                .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .disable(YAMLGenerator.Feature.SPLIT_LINES)
                .build();
        try {
            return new ObjectMapper(factory).writeValueAsString(handoff);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException("A handoff of plain texts cannot be written", problem);
        }
    }
}
