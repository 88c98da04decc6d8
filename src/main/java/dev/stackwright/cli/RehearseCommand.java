package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.cli.report.Format;
import dev.stackwright.cli.report.Judged;
import dev.stackwright.cli.report.Report;
import dev.stackwright.document.DesignFile;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            DesignFile design = Workbench.read(file);
            Analysis analysis = workbench.analyse(design, file, "");
            ExportCommand.export(analysis, NextAgent.DEPLOYMENT_ENGINEER);
            Judged judged = new Judged(file.toString(), design, Rules.judge(analysis));
            Format.JSON.write(new Report(List.of(judged), List.of()), word -> word);
            window.rehearse();
        } finally {
            Files.delete(file);
        }
        return 0;
    }
}
