package dev.stackwright.cli;

import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.RunState;
import dev.stackwright.engine.UpOptions;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.repository.ExportPlan;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stackwright up`: exports a design, starts it and waits until it is healthy.
@Command(
        name = "up",
        description = "Export a design, start it and wait until it is healthy.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:Healthy", "1:Not healthy", "2:Wrong usage or unreadable input", "3:No engine answers"})
public final class UpCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The design, *.stack.yaml")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "DIR", description = "The export folder to run from; a private one without it")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "DURATION",
            description = "How long it may take, such as 90s; 5m without it")
    private String timeout = "5m";

    /// A command on this workbench.
    public UpCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws CommandFailure {
        Console console = Console.of(spec, workbench.environment());
        Duration within = Timeout.of(timeout);
        DesignExport export = ExportCommand.export(workbench.analyse(file, ""), NextAgent.DEPLOYMENT_ENGINEER);
        Blueprint blueprint = export.blueprint();
        Path target = folder.orElseGet(() -> RunFolder.of(blueprint.name(), workbench.environment()));
        ExportPlan plan = ExportCommand.plan(workbench, target, export, false);
        plan.effective()
                .forEach(change -> console.err().println(change.action().id() + " " + target.resolve(change.path())));
        new OwnText(workbench, console).check(export);
        ExportCommand.apply(plan);
        try (ContainerRuntime runtime = workbench.engine().connect()) {
            return up(new Launcher(runtime), blueprint, target, within, console);
        } catch (EngineProblem problem) {
            throw CommandFailure.of(problem);
        }
    }

    static int up(Launcher launcher, Blueprint blueprint, Path folder, Duration within, Console console)
            throws EngineProblem {
        RunState state = launcher.up(
                blueprint,
                folder.toAbsolutePath().normalize(),
                UpOptions.DEFAULT.within(within),
                progress -> ProgressLine.print(progress, console));
        StateTable.print(state, console);
        return state.healthy() ? 0 : CommandFailure.NOT_GOOD;
    }
}
