package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Brings stacks up and down and says how they fare: what the window and the command line call. Calls block; they are
/// cancelled by interrupting their thread. Consumers are called on other threads.
public final class Launcher {

    private static final Duration DOWN = Duration.ofMinutes(10);

    private final ContainerRuntime runtime;

    /// A launcher for one engine.
    public Launcher(ContainerRuntime runtime) {
        this.runtime = runtime;
    }

    /// What [#up] would do, after the same checks.
    public Plan plan(Blueprint blueprint, Path folder, UpOptions options) throws EngineProblem {
        Desired desired = Desired.of(blueprint, ExportFolder.read(folder));
        new Preflight(desired, runtime.info(), runtime.containers()).check(options.takeOver());
        return Reconciler.plan(desired, runtime.observe(blueprint.name(), images(blueprint)));
    }

    /// Brings a stack up as its folder holds it and waits until all of it is ready. If that fails, what this run
    /// created is removed again unless the options say otherwise.
    public RunState up(Blueprint blueprint, Path folder, UpOptions options, Consumer<Progress> progress)
            throws EngineProblem {
        Plan plan = plan(blueprint, folder, options);
        PlanRunner runner = new PlanRunner(runtime, plan, progress);
        try {
            runner.run(options.timeout());
        } catch (EngineProblem problem) {
            throw options.keepOnFailure() ? problem : undone(blueprint.name(), runner, problem);
        }
        return state(blueprint);
    }

    /// How the services of a project fare now.
    public RunState ps(String project) throws EngineProblem {
        return RunState.of(
                project, Map.of(), runtime.observe(project, List.of()).containers());
    }

    /// How the services of a blueprint fare now, absent ones included.
    public RunState state(Blueprint blueprint) throws EngineProblem {
        return RunState.of(
                blueprint.name(),
                wanted(blueprint),
                runtime.observe(blueprint.name(), List.of()).containers());
    }

    /// True if containers of a project run that were made from Stackwright's files, in whatever folder these lie.
    public boolean runs(String project) throws EngineProblem {
        return runtime.observe(project, List.of()).containers().stream()
                .filter(container -> !container.label(Service.COMPONENT_LABEL).isEmpty())
                .map(container -> container.state().phase())
                .anyMatch(phase -> phase != ContainerState.Phase.CREATED && phase != ContainerState.Phase.EXITED);
    }

    /// What [#down] would do.
    public Plan planDown(String project, boolean volumes) throws EngineProblem {
        return Teardown.plan(runtime.observe(project, List.of()), volumes);
    }

    /// Stops and removes a project's containers and networks, dependents first, and its volumes if asked.
    public void down(String project, boolean volumes, Consumer<Progress> progress) throws EngineProblem {
        new PlanRunner(runtime, planDown(project, volumes), progress).run(DOWN);
    }

    /// Tells how a project fares, now and whenever that changes, until closed.
    public Subscription watch(String project, Consumer<RunState> listener) {
        return watch(project, Map.of(), listener);
    }

    /// The same with the services that should be there.
    public Subscription watch(Blueprint blueprint, Consumer<RunState> listener) {
        return watch(blueprint.name(), wanted(blueprint), listener);
    }

    /// The images of a blueprint that the engine does not have.
    public List<String> missingImages(Blueprint blueprint) throws EngineProblem {
        var found = runtime.observe(blueprint.name(), images(blueprint)).images();
        return images(blueprint).stream()
                .filter(image -> !found.containsKey(image))
                .toList();
    }

    /// The engine that this launcher works with.
    public EngineInfo engine() throws EngineProblem {
        return runtime.info();
    }

    private Subscription watch(String project, Map<String, Integer> wanted, Consumer<RunState> listener) {
        AtomicReference<RunState> last = new AtomicReference<>(RunState.of(project, wanted, List.of()));
        return ProjectWatch.start(
                runtime,
                project,
                sighting -> listener.accept(last.updateAndGet(before -> sighting.connected()
                        ? RunState.of(project, wanted, sighting.containers())
                        : before.unknown())));
    }

    private EngineProblem undone(String project, PlanRunner runner, EngineProblem problem) {
        boolean interrupted = Thread.interrupted();
        List<String> left = new Undo(runtime, project).undo(runner.performed());
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return left.isEmpty()
                ? problem
                : problem.with(
                        "What this run created could not all be removed; left are: " + String.join(", ", left) + ".");
    }

    private static Map<String, Integer> wanted(Blueprint blueprint) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        blueprint
                .started()
                .services()
                .forEach((name, service) -> wanted.put(name, service.resources().replicas()));
        return wanted;
    }

    private static List<String> images(Blueprint blueprint) {
        return blueprint.started().services().values().stream()
                .map(Service::image)
                .distinct()
                .toList();
    }
}
