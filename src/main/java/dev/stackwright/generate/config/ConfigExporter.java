package dev.stackwright.generate.config;

import dev.stackwright.generate.Export;
import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.Exporter;
import java.util.List;

/// The configuration of each service, below `config/<service>/`.
public final class ConfigExporter implements Exporter {

    @Override
    public String id() {
        return "config";
    }

    @Override
    public List<ExportFile> export(Export export) {
        return export.blueprint().files().stream()
                .map(file -> ExportFile.of(file.path(), file.content()))
                .toList();
    }
}
