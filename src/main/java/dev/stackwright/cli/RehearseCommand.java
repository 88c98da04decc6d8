package dev.stackwright.cli;

import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.repository.DesignExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Does what most starts do, so that the build's AOT cache knows it: reads a design, judges and exports it, opens and
/// closes the window. Not for users.
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {

    private final Workbench workbench;
    private final OpenCommand.Window window;

    /// A rehearsal that opens `window`.
    public RehearseCommand(Workbench workbench, OpenCommand.Window window) {
        this.workbench = workbench;
        this.window = window;
    }

    @Override
    public Integer call() throws CommandFailure, IOException {
        Path file = Files.createTempFile("rehearsal", ".stack.yaml");
        try {
            Samples.write("storefront", file);
            DesignExport export = ExportCommand.export(workbench.analyse(file, ""), NextAgent.DEPLOYMENT_ENGINEER);
            var findings = new LinkedHashMap<String, List<dev.stackwright.rules.Finding>>();
            findings.put(file.toString(), export.findings());
            FindingsJson.write(findings, List.of());
            window.rehearse();
        } finally {
            Files.delete(file);
        }
        return 0;
    }
}
