package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.assess.Assessment;
import dev.stackwright.cli.report.AssessmentReport;
import dev.stackwright.rules.Rules;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright assess`: goes through a design as an expert would.
@Command(
        name = "assess",
        description = "Go through a design as an expert would: load, caches, messages, monitoring, and what to do.",
        mixinStandardHelpOptions = true)
public final class AssessCommand implements Callable<Integer> {

    /// How the assessment is written.
    public enum Format {
        TEXT,
        JSON
    }

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The design")
    private Path file = Path.of("");

    @Option(names = "--stage", paramLabel = "STAGE", description = "Judge for this stage: dev, staging or prod")
    private String stage = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json", defaultValue = "text")
    private Format format = Format.TEXT;

    /// A command on this workbench.
    public AssessCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        Analysis analysis = workbench.analyse(file, stage);
        Assessment assessment = Assessment.of(analysis, Rules.judge(analysis));
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> AssessmentReport.text(assessment);
                    case JSON -> AssessmentReport.json(assessment);
                });
        return 0;
    }
}
