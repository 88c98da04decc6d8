package dev.stackwright.generate;

import dev.stackwright.generate.compose.ComposeExporter;
import dev.stackwright.generate.compose.EnvironmentExporter;
import dev.stackwright.generate.config.ConfigExporter;
import dev.stackwright.generate.handoff.HandoffExporter;
import dev.stackwright.generate.report.StartExporter;
import java.util.List;

/// Every exporter, in the order in which their files are listed. The handoff comes last: it names the others' files.
public final class Exporters {

    private static final List<Exporter> FILES =
            List.of(new ComposeExporter(), new ConfigExporter(), new EnvironmentExporter(), new StartExporter());

    private Exporters() {}

    /// All files of an export; the handoff to `nextAgent` is the last.
    public static List<ExportFile> files(Export export, HandoffExporter.NextAgent nextAgent) {
        List<ExportFile> files = new java.util.ArrayList<>();
        for (Exporter exporter : FILES) {
            files.addAll(exporter.export(export));
        }
        List<String> paths = files.stream().map(ExportFile::path).toList();
        files.addAll(new HandoffExporter(nextAgent, paths).export(export));
        return List.copyOf(files);
    }
}
