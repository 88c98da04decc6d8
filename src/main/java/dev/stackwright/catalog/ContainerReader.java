package dev.stackwright.catalog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads what a kind starts: its container, the files mounted into it, and its helpers.
record ContainerReader(Map<String, String> templates) {

    static final Set<String> KEYS = Set.of(
            "image", "command", "environment", "data", "probe", "user", "stop", "limits", "mounts", "compose", "files");

    private static final Set<String> HELPER = Set.of("help", "when", "count", "job", "before", "port");

    Container container(StrictFields fields, String image) throws CatalogProblem {
        StrictFields stop = fields.fields("stop");
        StrictFields limits = fields.fields("limits");
        stop.only(Set.of("signal", "grace"));
        limits.only(Set.of("memory", "cpus"));
        return new Container(
                fields.text("image").orElse(image),
                fields.texts("command"),
                fields.map("environment"),
                fields.text("data"),
                probe(fields.fields("probe")),
                fields.text("user"),
                stop.text("signal"),
                stop.duration("grace", Duration.ofSeconds(10)),
                limits.text("memory").orElse(""),
                limits.text("cpus").orElse(""),
                fields.texts("mounts"),
                fields.fields("compose").content());
    }

    private static Optional<Probe> probe(StrictFields probe) throws CatalogProblem {
        if (probe.isEmpty()) {
            return Optional.empty();
        }
        probe.only(Set.of("test", "interval", "timeout", "retries", "startPeriod"));
        return Optional.of(new Probe(
                probe.texts("test"),
                probe.duration("interval", Duration.ofSeconds(10)),
                probe.duration("timeout", Duration.ofSeconds(3)),
                probe.integer("retries"),
                probe.duration("startPeriod", Duration.ZERO)));
    }

    List<FileTemplate> files(StrictFields fields) throws CatalogProblem {
        List<FileTemplate> files = new ArrayList<>();
        for (StrictFields file : fields.rows("files")) {
            file.only(Set.of("template", "name", "target", "when", "each"));
            String template = file.need("template");
            String text = templates.get(template);
            if (text == null) {
                throw file.problem("template", "is '" + template + "', but the folder has no such file");
            }
            files.add(new FileTemplate(
                    template,
                    file.text("name").orElse(template),
                    file.need("target"),
                    file.text("when").orElse(""),
                    file.text("each").orElse(""),
                    text));
        }
        return files;
    }

    List<Helper> helpers(StrictFields kind, String image) throws CatalogProblem {
        List<Helper> helpers = new ArrayList<>();
        for (var entry : kind.fields("helpers").children().entrySet()) {
            StrictFields helper = entry.getValue();
            helper.only(union(KEYS, HELPER));
            helpers.add(new Helper(
                    entry.getKey(),
                    helper.need("help"),
                    helper.text("when").orElse(""),
                    helper.text("count").isPresent() ? helper.integer("count") : 1,
                    helper.flag("job"),
                    helper.flag("before"),
                    helper.text("port").isPresent() ? helper.integer("port") : 0,
                    container(helper, image),
                    files(helper)));
        }
        return helpers;
    }

    static Set<String> union(Set<String> left, Set<String> right) {
        Set<String> all = new java.util.TreeSet<>(left);
        all.addAll(right);
        return all;
    }
}
