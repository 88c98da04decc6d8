package dev.stackwright.generate;

import java.util.List;

/// Turns an export into files, in memory. Writes nothing.
public interface Exporter {

    /// The exporter's id, as in `--only compose`.
    String id();

    /// The files for this export.
    List<ExportFile> export(Export export);
}
