package dev.stackwright.ui.live;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.Progress;
import dev.stackwright.engine.Status;
import dev.stackwright.engine.Subscription;
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
import dev.stackwright.ui.session.Exported;
import dev.stackwright.ui.session.Health;
import dev.stackwright.ui.session.RunState;
import dev.stackwright.ui.session.RunState.Phase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.value.ObservableValue;

/// Starts, stops and watches the stack of the open design, and finds it if it runs already. What is started lies as
/// files in a private run folder below `runs`, one for each project.
public final class StackControl {

    private final DesignSession session;
    private final Background background;
    private final EngineSource engines;
    private final Path runs;
    private final RandomGenerator random;
    private final StackLog log = new StackLog();
    private final Mailbox<Progress> progress;
    private final Mailbox<Sighting> sightings;
    private final Mailbox<SequencedMap<String, Health>> answers;
    private SequencedMap<String, Health> programs = new LinkedHashMap<>();
    private final AtomicInteger looks = new AtomicInteger();
    private Optional<Work> work = Optional.empty();
    private Optional<Blueprint> starting = Optional.empty();
    private Optional<Watched> watched = Optional.empty();
    private Optional<Sighting> last = Optional.empty();

    private record Sighting(Blueprint blueprint, dev.stackwright.engine.RunState run) {}

    private record Work(String project, Phase phase, Background.Cancellable thread) {}

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
        this.answers = new Mailbox<>(background, all -> {
            programs = all.getLast();
            last.ifPresent(this::see);
        });
        session.designProperty().addListener((_, before, now) -> {
            if (!before.name().equals(now.name())) {
                attach();
            }
        });
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

    /// Watches the stack of the open design if it runs already. Looks in the background; where no engine answers there
    /// is nothing to see.
    public void attach() {
        letGo();
        if (work.isPresent()) {
            session.show(RunState.STOPPED.with(work.get().phase(), work.get().project()));
            return;
        }
        session.show(RunState.STOPPED);
        int look = looks.get();
        Topology topology = session.design().topology();
        Catalog catalog = session.catalog();
        background.run("look for stack", () -> found(look, topology, catalog), found -> {
            if (looks.get() == look) {
                found.ifPresent(this::watch);
            } else {
                found.ifPresent(Watched::close);
            }
        });
    }

    /// Judging a large design takes its time, so the engine is asked first whether there is anything to see.
    private Optional<Watched> found(int look, Topology topology, Catalog catalog) {
        try {
            ContainerRuntime runtime = engines.connect();
            Optional<Watched> found = Optional.empty();
            try {
                if (looks.get() == look && new Launcher(runtime).runs(topology.name())) {
                    Optional<Blueprint> blueprint =
                            Exported.of(topology, catalog).blueprint();
                    if (blueprint.isPresent() && looks.get() == look) {
                        found = Optional.of(watched(blueprint.get(), runtime));
                    }
                }
                return found;
            } finally {
                if (found.isEmpty()) {
                    runtime.close();
                }
            }
        } catch (EngineProblem nothingToSee) {
            return Optional.empty();
        }
    }

    private Watched watched(Blueprint blueprint, ContainerRuntime runtime) {
        return Watched.of(blueprint, runtime, run -> sightings.post(new Sighting(blueprint, run)), answers::post);
    }

    private void watch(Watched found) {
        watched = Optional.of(found);
        session.show(session.run().with(Phase.RUNNING, ""));
        last.ifPresent(this::see);
    }

    /// Starts the stack as it is drawn and waits until it is ready.
    public void start() {
        Topology topology = session.design().topology();
        Catalog catalog = session.catalog();
        letGo();
        session.show(RunState.STOPPED.with(Phase.STARTING, ""));
        log.add("Starting " + topology.name());
        begin(topology.name(), Phase.STARTING, () -> started(topology, catalog), now -> {
            log.add(topology.name() + " is up");
            if (session.design().name().equals(topology.name())) {
                watch(now);
            } else {
                now.close();
            }
        });
    }

    private Outcome<Watched> started(Topology topology, Catalog catalog) {
        Exported export = Exported.of(topology, catalog);
        if (export.blueprint().isEmpty()) {
            return new Outcome.Failed<>(export.problem().orElse("There is nothing to start."));
        }
        Blueprint blueprint = export.blueprint().get();
        Path folder = runs.resolve(blueprint.name()).toAbsolutePath().normalize();
        try {
            OwnText checked = OwnText.of(engines, export, random);
            if (checked.refusal().isPresent()) {
                return new Outcome.Failed<>(checked.refusal().get());
            }
            ExportPlan.of(folder, export.files(), random, true).apply();
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
            background.later(() -> {
                starting = Optional.of(blueprint);
                if (session.design().name().equals(blueprint.name())) {
                    session.show(new RunState(Phase.STARTING, HealthOf.waiting(blueprint), ""));
                }
            });
            new Launcher(runtime).up(blueprint, folder, UpOptions.DEFAULT, progress::post);
            kept = true;
            return watched(blueprint, runtime);
        } finally {
            if (!kept) {
                runtime.close();
            }
        }
    }

    /// Stops the stack and keeps its volumes; while it starts, gives that up.
    public void stop() {
        if (work.isPresent()) {
            work.get().thread().cancel();
            return;
        }
        String project = session.design().name();
        session.show(session.run().with(Phase.STOPPING, ""));
        log.add("Stopping " + project);
        begin(project, Phase.STOPPING, () -> stopped(project), _ -> {
            letGo();
            log.add(project + " is stopped; its volumes are kept");
            session.show(RunState.STOPPED);
        });
    }

    private Outcome<String> stopped(String project) {
        try (ContainerRuntime runtime = engines.connect()) {
            new Launcher(runtime).down(project, false, progress::post);
            return new Outcome.Done<>(project);
        } catch (EngineProblem problem) {
            return new Outcome.Failed<>(problem.message());
        }
    }

    /// Works for `project`. If another design is open when that is done, its own stack is looked for.
    private <T> void begin(
            String project, Phase phase, java.util.function.Supplier<Outcome<T>> task, Consumer<T> done) {
        var thread = background.run(phase.word(), task, outcome -> {
            work = Optional.empty();
            outcome.then(done, this::fail);
            if (!session.design().name().equals(project)) {
                attach();
            }
        });
        work = Optional.of(new Work(project, phase, thread));
    }

    /// Tells what a component's containers print, from their last `tail` lines on, until closed.
    public Subscription follow(String component, int tail, Consumer<String> line) {
        ComponentLog all = new ComponentLog(line);
        watched.ifPresent(stack -> background.run(
                "logs",
                () -> {
                    all.open(stack, component, tail);
                    return all;
                },
                _ -> {}));
        return all;
    }

    /// Since when the services of a component have been running; without those that do not run.
    public Map<String, Instant> running(String component) {
        Map<String, Instant> since = new TreeMap<>();
        if (watched.isPresent() && last.isPresent()) {
            for (Service service : watched.get().services(component)) {
                last.get()
                        .run()
                        .service(service.name())
                        .filter(state -> state.status() == Status.UNHEALTHY
                                || state.status().compareTo(Status.STARTING) >= 0)
                        .flatMap(state -> state.since())
                        .ifPresent(start -> since.put(service.name(), start));
            }
        }
        return since;
    }

    private void fail(String sentence) {
        log.add(sentence);
        session.show(session.run().with(Phase.FAILED, sentence));
    }

    private void read(List<Progress> all) {
        RunState run = session.run();
        boolean shown = work.filter(now -> now.project().equals(session.design().name()))
                .isPresent();
        for (Progress news : all) {
            log.add(news);
            Optional<String> component = watched.map(Watched::blueprint)
                    .or(() -> starting)
                    .flatMap(blueprint -> blueprint.service(news.subject()))
                    .map(Service::component);
            if (shown && component.isPresent()) {
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
        SequencedMap<String, Health> health = HealthOf.components(sighting.blueprint(), sighting.run());
        health.putAll(programs);
        session.show(new RunState(phase, health, phase == Phase.LOST ? "the engine does not answer" : ""));
    }

    /// Stops watching; what runs goes on running.
    public void letGo() {
        looks.incrementAndGet();
        watched.ifPresent(Watched::close);
        watched = Optional.empty();
        last = Optional.empty();
        programs = new LinkedHashMap<>();
    }
}
