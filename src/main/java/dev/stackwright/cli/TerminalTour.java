package dev.stackwright.cli;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.cli.report.Format;
import dev.stackwright.cli.report.Judged;
import dev.stackwright.cli.report.Report;
import dev.stackwright.document.DesignFile;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The window's job without a window: validates and exports a design, and starts it if an engine has all its images.
record TerminalTour(Workbench workbench, Console console) {

    private static final Path FOLDER = Path.of("target", "sample");
    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final String SAMPLE = "cache";

    int run(Optional<Path> design) throws CommandFailure {
        console.out().println("There is no display, so the sample's whole job runs here on the terminal.");
        Path file = design.isPresent() ? design.get() : sample();
        DesignFile source = Workbench.read(file);
        Analysis analysis = workbench.analyse(source, file, "");
        DesignExport export = ExportCommand.export(analysis, NextAgent.DEPLOYMENT_ENGINEER);
        Report report = new Report(List.of(new Judged(file.toString(), source, Rules.judge(analysis))), List.of());
        console.out().print(Format.TEXT.write(report, console::severity));
        ExportPlan plan = ExportCommand.plan(workbench, FOLDER, export, false);
        ExportCommand.apply(plan);
        console.out()
                .println("Exported " + plan.changes().size() + " files to " + FOLDER + ", "
                        + plan.effective().size() + " changed.");
        console.out().flush();
        return start(export);
    }

    private int start(DesignExport export) throws CommandFailure {
        try (ContainerRuntime runtime = workbench.engine().connect()) {
            Launcher launcher = new Launcher(runtime);
            List<String> missing = launcher.missingImages(export.blueprint());
            if (!missing.isEmpty()) {
                console.out().println("Not started: the engine does not have " + String.join(", ", missing) + ".");
                return 0;
            }
            int exit = UpCommand.up(launcher, export.blueprint(), FOLDER, TIMEOUT, console);
            launcher.down(export.blueprint().name(), true, progress -> ProgressLine.print(progress, console));
            console.out().println("Started, healthy and taken down again.");
            return exit;
        } catch (EngineProblem problem) {
            CommandFailure failure = CommandFailure.of(problem);
            if (failure.exitCode() != CommandFailure.NO_ENGINE) {
                throw failure;
            }
            console.out().println("Not started: " + problem.message());
            return 0;
        } finally {
            console.out().flush();
        }
    }

    private static Path sample() throws CommandFailure {
        Path file = FOLDER.resolve(SAMPLE + ".stack.yaml");
        try {
            Files.createDirectories(FOLDER);
            Samples.write(SAMPLE, file);
            return file;
        } catch (IOException problem) {
            throw new CommandFailure(CommandFailure.BAD_INPUT, "Cannot write " + file + ": " + problem.getMessage());
        }
    }
}
