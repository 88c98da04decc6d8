package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.FileChange;
import dev.stackwright.repository.RepositoryProblem;
import dev.stackwright.rules.Severity;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright export`: writes compose.yaml, configuration, monitoring and handoff into a folder.
@Command(
        name = "export",
        description = "Write compose.yaml, configuration, monitoring and handoff into a folder.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The design, *.stack.yaml")
    private Path file = Path.of("");

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "The folder to write into")
    private Path folder = Path.of("");

    @Option(names = "--dry-run", description = "Only say what would change")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace files that Stackwright did not write or that were changed since")
    private boolean force;

    @Option(
            names = "--unchecked",
            description = "Write text of your own without asking its server whether it accepts it")
    private boolean unchecked;

    @Option(
            names = "--next-agent",
            paramLabel = "AGENT",
            description =
                    "Who takes over: deployment-engineer (default), performance-optimizer, api-builder, secure-coder")
    private String nextAgent = NextAgent.DEPLOYMENT_ENGINEER.id();

    /// A command on this workbench.
    public ExportCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        Console console = Console.of(spec, workbench.environment());
        DesignExport export = export(workbench.analyse(file, ""), agent());
        ExportPlan plan = plan(workbench, folder, export, force);
        for (FileChange change : plan.changes()) {
            console.out()
                    .println("%-6s  %s".formatted(change.action().id(), change.path())
                            + (change.reason().isEmpty() ? "" : "  (" + change.reason() + ")"));
        }
        long errors = export.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        if (errors > 0) {
            console.err()
                    .println("The design has " + errors + " findings of severity error; see stackwright validate.");
        }
        if (!dryRun) {
            if (!unchecked) {
                new OwnText(workbench, console).check(export);
            }
            apply(plan);
        }
        return 0;
    }

    private NextAgent agent() throws CommandFailure {
        return Stream.of(NextAgent.values())
                .filter(agent -> agent.id().equals(nextAgent))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(
                        CommandFailure.BAD_INPUT,
                        "The next agent '" + nextAgent + "' is none of "
                                + String.join(
                                        ", ",
                                        Stream.of(NextAgent.values())
                                                .map(NextAgent::id)
                                                .toList()) + "."));
    }

    static DesignExport export(Analysis analysis, NextAgent agent) throws CommandFailure {
        try {
            return DesignExport.of(analysis, agent, false);
        } catch (GenerateProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }

    static ExportPlan plan(Workbench workbench, Path folder, DesignExport export, boolean force) throws CommandFailure {
        try {
            return ExportPlan.of(folder, export.files(), workbench.random(), force);
        } catch (RepositoryProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }

    static void apply(ExportPlan plan) throws CommandFailure {
        try {
            plan.apply();
        } catch (RepositoryProblem problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, String.valueOf(problem.getMessage()));
        }
    }
}
