package dev.stackwright.ui.live;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.Progress;
import dev.stackwright.engine.Status;
import dev.stackwright.engine.UpOptions;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Topology;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.RepositoryProblem;
import dev.stackwright.ui.fx.Background;
import dev.stackwright.ui.fx.Mailbox;
import dev.stackwright.ui.fx.Outcome;
import dev.stackwright.ui.session.DesignSession;
import dev.stackwright.ui.session.Judgement;
import dev.stackwright.ui.session.RunState;
import dev.stackwright.ui.session.RunState.Phase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableValue;

/// Starts, stops and watches the stack of the open design. What is started lies as files in a private run folder below
/// `runs`, one for each project.
public final class StackControl {

    private final DesignSession session;
    private final Background background;
    private final EngineSource engines;
    private final Path runs;
    private final RandomGenerator random;
    private final StackLog log = new StackLog();
    private final Mailbox<Progress> progress;
    private final Mailbox<Sighting> sightings;
    private Optional<Background.Cancellable> work = Optional.empty();
    private Optional<Watched> watched = Optional.empty();
    private Optional<Sighting> last = Optional.empty();

    private record Sighting(Blueprint blueprint, dev.stackwright.engine.RunState run) {}

    /// Control over the stack of a session.
    public StackControl(
            DesignSession session, Background background, EngineSource engines, Path runs, RandomGenerator random) {
        this.session = session;
        this.background = background;
        this.engines = engines;
        this.runs = runs;
        this.random = random;
        this.progress = new Mailbox<>(background, this::read);
        this.sightings = new Mailbox<>(background, all -> see(all.getLast()));
    }

    /// What was done so far.
    public StackLog log() {
        return log;
    }

    /// True if the stack can be started, or brought to what the design says now.
    public ObservableValue<Boolean> canStart() {
        return session.runProperty().map(run -> !run.phase().busy());
    }

    /// True if there is something to stop or to cancel.
    public ObservableValue<Boolean> canStop() {
        return session.runProperty().map(run -> run.phase() != Phase.STOPPED && run.phase() != Phase.STOPPING);
    }

    /// Starts the stack as it is drawn and waits until it is ready.
    public void start() {
        Topology topology = session.design().topology();
        Catalog catalog = session.catalog();
        letGo();
        session.show(RunState.STOPPED.with(Phase.STARTING, ""));
        log.add("Starting " + topology.name());
        work = Optional.of(background.run("start stack", () -> started(topology, catalog), outcome -> {
            work = Optional.empty();
            outcome.then(
                    now -> {
                        watched = Optional.of(now);
                        log.add(topology.name() + " is up");
                        session.show(session.run().with(Phase.RUNNING, ""));
                        last.ifPresent(this::see);
                    },
                    this::fail);
        }));
    }

    private Outcome<Watched> started(Topology topology, Catalog catalog) {
        Judgement judgement = Judgement.of(topology, catalog);
        if (judgement.blueprint().isEmpty()) {
            return new Outcome.Failed<>(judgement.problem().orElse("There is nothing to start."));
        }
        Blueprint blueprint = judgement.blueprint().get();
        Path folder = runs.resolve(blueprint.name()).toAbsolutePath().normalize();
        try {
            ExportPlan.of(folder, judgement.files(), random, true).apply();
            return new Outcome.Done<>(up(blueprint, folder));
        } catch (EngineProblem problem) {
            return new Outcome.Failed<>(problem.message());
        } catch (RepositoryProblem problem) {
            return Outcome.failed(problem);
        }
    }

    private Watched up(Blueprint blueprint, Path folder) throws EngineProblem {
        ContainerRuntime runtime = engines.connect();
        boolean kept = false;
        try {
            Launcher launcher = new Launcher(runtime);
            background.later(() -> session.show(new RunState(Phase.STARTING, HealthOf.waiting(blueprint), "")));
            launcher.up(blueprint, folder, UpOptions.DEFAULT, progress::post);
            kept = true;
            return new Watched(
                    blueprint, runtime, launcher.watch(blueprint, run -> sightings.post(new Sighting(blueprint, run))));
        } finally {
            if (!kept) {
                runtime.close();
            }
        }
    }

    /// Stops the stack and keeps its volumes; while it starts, gives that up.
    public void stop() {
        if (work.isPresent()) {
            work.get().cancel();
            return;
        }
        String project = session.design().name();
        session.show(session.run().with(Phase.STOPPING, ""));
        log.add("Stopping " + project);
        work = Optional.of(background.run("stop stack", () -> stopped(project), outcome -> {
            work = Optional.empty();
            outcome.then(
                    _ -> {
                        letGo();
                        log.add(project + " is stopped; its volumes are kept");
                        session.show(RunState.STOPPED);
                    },
                    this::fail);
        }));
    }

    private Outcome<String> stopped(String project) {
        try (ContainerRuntime runtime = engines.connect()) {
            new Launcher(runtime).down(project, false, progress::post);
            return new Outcome.Done<>(project);
        } catch (EngineProblem problem) {
            return new Outcome.Failed<>(problem.message());
        }
    }

    /// The last lines that a component's containers printed; waits for the engine, so not for the FX thread.
    public List<String> lastLines(String component, int lines) {
        Optional<Watched> now = watched;
        if (now.isEmpty()) {
            return List.of();
        }
        try {
            return now.get().lastLines(component, lines);
        } catch (EngineProblem problem) {
            return List.of(problem.message());
        }
    }

    private void fail(String sentence) {
        log.add(sentence);
        session.show(session.run().with(Phase.FAILED, sentence));
    }

    private void read(List<Progress> all) {
        RunState run = session.run();
        for (Progress news : all) {
            log.add(news);
            Optional<String> component = session.judgement()
                    .blueprint()
                    .flatMap(blueprint -> blueprint.service(news.subject()))
                    .map(Service::component);
            if (component.isPresent()) {
                run = run.with(component.get(), HealthOf.during(news));
            }
        }
        session.show(run);
    }

    private void see(Sighting sighting) {
        last = Optional.of(sighting);
        if (watched.filter(now -> now.blueprint().equals(sighting.blueprint())).isEmpty()
                || session.run().phase().busy()) {
            return;
        }
        boolean gone =
                sighting.run().services().values().stream().allMatch(service -> service.status() == Status.ABSENT);
        if (sighting.run().connected() && gone) {
            letGo();
            log.add("The stack was taken down by someone else");
            session.show(RunState.STOPPED);
            return;
        }
        Phase phase = sighting.run().connected() ? Phase.RUNNING : Phase.LOST;
        session.show(new RunState(
                phase,
                HealthOf.components(sighting.blueprint(), sighting.run()),
                phase == Phase.LOST ? "the engine does not answer" : ""));
    }

    /// Stops watching; what runs goes on running.
    public void letGo() {
        watched.ifPresent(Watched::close);
        watched = Optional.empty();
    }
}
