package dev.stackwright.engine;

import dev.stackwright.engine.Progress.Stage;
import dev.stackwright.engine.Readiness.Failed;
import dev.stackwright.engine.Readiness.Pending;
import dev.stackwright.engine.Readiness.Satisfied;
import dev.stackwright.engine.Wait.After;
import dev.stackwright.engine.Wait.Ready;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Performs a plan: each step as soon as what it waits for has happened, as told by the engine's events.
/// Decides nothing else. One runner runs one plan; its fields belong to the thread that runs it.
final class PlanRunner {

    private static final Duration PATIENCE_WITH_A_SILENT_ENGINE = Duration.ofSeconds(5);

    private sealed interface Signal {}

    private record Done(Step step, Optional<ObservedContainer> container) implements Signal {}

    private record Broken(Step step, EngineProblem problem) implements Signal {}

    private record Seen(ProjectWatch.Sighting sighting) implements Signal {}

    private final ContainerRuntime runtime;
    private final Plan plan;
    private final Consumer<Progress> progress;
    private final Instant begin = Instant.now();
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Map<Integer, Future<?>> running = new LinkedHashMap<>();
    private final List<Step> waiting;
    private final Set<Integer> done = new HashSet<>();
    private final Set<Ready> goals;
    private final List<Action> performed = new ArrayList<>();
    private final Readiness readiness = new Readiness();
    private Optional<Instant> silentSince = Optional.empty();

    PlanRunner(ContainerRuntime runtime, Plan plan, Consumer<Progress> progress) {
        this.runtime = runtime;
        this.plan = plan;
        this.progress = progress;
        this.waiting = new ArrayList<>(plan.steps());
        this.goals = new LinkedHashSet<>(plan.goals());
    }

    /// What has been done, and what may have been done when its answer got lost.
    List<Action> performed() {
        return List.copyOf(performed);
    }

    void run(Duration timeout) throws EngineProblem {
        boolean watched = !plan.goals().isEmpty();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
                Subscription _ = watched
                        ? ProjectWatch.start(runtime, plan.project(), sighting -> signals.add(new Seen(sighting)))
                        : () -> {}) {
            try {
                coordinate(workers, begin.plus(timeout));
            } catch (InterruptedException cancelled) {
                throw new EngineProblem(EngineProblem.Kind.CANCELLED, "Starting was cancelled.", cancelled);
            } finally {
                settle();
            }
        }
    }

    private void coordinate(ExecutorService workers, Instant deadline) throws InterruptedException, EngineProblem {
        while (true) {
            for (Step step : List.copyOf(waiting)) {
                if (holds(step.waits())) {
                    waiting.remove(step);
                    running.put(step.number(), workers.submit(() -> perform(step)));
                }
            }
            if (waiting.isEmpty() && running.isEmpty() && goalsReached()) {
                return;
            }
            Signal signal = signals.poll(patience(deadline), TimeUnit.MILLISECONDS);
            if (signal != null) {
                take(signal);
            } else {
                giveUpWhenLate(deadline);
            }
        }
    }

    private long patience(Instant deadline) {
        Instant until = silentSince
                .map(since -> since.plus(PATIENCE_WITH_A_SILENT_ENGINE))
                .filter(limit -> limit.isBefore(deadline))
                .orElse(deadline);
        return Math.max(1, Duration.between(Instant.now(), until).toMillis() + 1);
    }

    private void giveUpWhenLate(Instant deadline) throws EngineProblem {
        Instant now = Instant.now();
        if (silentSince.isPresent()
                && silentSince.get().plus(PATIENCE_WITH_A_SILENT_ENGINE).isBefore(now)) {
            throw new EngineProblem(
                    EngineProblem.Kind.ENGINE_GONE,
                    "The engine went away while the stack was starting. See whether it runs (docker info), then start again.");
        }
        if (!now.isBefore(deadline)) {
            throw new Diagnosis(runtime).late(unready(), Duration.between(begin, deadline));
        }
    }

    private String unready() {
        for (Ready goal : goals) {
            if (readiness.judge(goal) instanceof Pending(String text)) {
                return text;
            }
        }
        return waiting.isEmpty()
                ? "the engine has not answered"
                : waiting.getFirst().action().title() + " is left";
    }

    private void take(Signal signal) throws EngineProblem {
        switch (signal) {
            case Done(Step step, Optional<ObservedContainer> container) -> {
                done.add(step.number());
                running.remove(step.number());
                performed.add(step.action());
                container.ifPresent(readiness::see);
            }
            case Broken(Step step, EngineProblem problem) -> {
                broken(step, problem);
                throw problem;
            }
            case Seen(ProjectWatch.Sighting sighting) -> {
                sighting.containers().forEach(readiness::see);
                silentSince =
                        sighting.connected() ? Optional.empty() : Optional.of(silentSince.orElseGet(Instant::now));
            }
        }
    }

    private void broken(Step step, EngineProblem problem) {
        running.remove(step.number());
        switch (problem.kind()) {
            case CANCELLED, TIMEOUT, ENGINE_GONE -> performed.add(step.action());
            default -> progress.accept(Progress.of(step.action().subject(), Stage.FAILED, problem.message()));
        }
    }

    private boolean holds(List<Wait> waits) throws EngineProblem {
        for (Wait wait : waits) {
            if (wait instanceof After(int step) && !done.contains(step)) {
                return false;
            }
        }
        for (Wait wait : waits) {
            if (wait instanceof Ready ready && !reached(ready)) {
                return false;
            }
        }
        return true;
    }

    private boolean goalsReached() throws EngineProblem {
        for (Ready goal : List.copyOf(goals)) {
            if (reached(goal)) {
                goals.remove(goal);
                progress.accept(Progress.of(
                        goal.service(),
                        Stage.READY,
                        goal + " after " + seconds(Duration.between(begin, Instant.now()))));
            }
        }
        return goals.isEmpty();
    }

    private boolean reached(Ready ready) throws EngineProblem {
        return switch (readiness.judge(ready)) {
            case Satisfied _ -> true;
            case Pending _ -> false;
            case Failed failed -> {
                EngineProblem problem = new Diagnosis(runtime).explain(failed);
                progress.accept(Progress.of(ready.service(), Stage.FAILED, problem.message()));
                throw problem;
            }
        };
    }

    private void perform(Step step) {
        try {
            Action action = step.action();
            progress.accept(Progress.of(action.subject(), stage(action), action.title()));
            Optional<ObservedContainer> container = new ActionCall(runtime, progress).perform(action);
            signals.add(new Done(step, container));
        } catch (EngineProblem problem) {
            signals.add(new Broken(step, problem));
        }
    }

    private static Stage stage(Action action) {
        return switch (action) {
            case Action.PullImage _ -> Stage.PULLING;
            case Action.BuildImage _ -> Stage.BUILDING;
            case Action.CreateContainer _, Action.CreateNetwork _, Action.CreateVolume _ -> Stage.CREATING;
            case Action.PutSecrets _, Action.StartContainer _ -> Stage.STARTING;
            case Action.StopContainer _ -> Stage.STOPPING;
            case Action.RemoveContainer _, Action.RemoveNetwork _, Action.RemoveVolume _ -> Stage.REMOVED;
        };
    }

    /// Waits for the steps in flight, so that nothing is created behind the back of an undo. Those that may last long
    /// are cut short; creating never is.
    private void settle() {
        running.forEach((number, future) -> {
            Action action = plan.steps().get(number - 1).action();
            if (action instanceof Action.PullImage
                    || action instanceof Action.BuildImage
                    || action instanceof Action.StopContainer) {
                future.cancel(true);
            }
        });
        running.values().forEach(PlanRunner::await);
        for (Signal signal : signals) {
            if (signal instanceof Done(Step step, Optional<ObservedContainer> _)) {
                performed.add(step.action());
            } else if (signal instanceof Broken(Step step, EngineProblem problem)) {
                broken(step, problem);
            }
        }
    }

    private static void await(Future<?> future) {
        boolean interrupted = false;
        while (future.state() == Future.State.RUNNING) {
            try {
                future.get();
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException("A step failed in a way that no engine explains", e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }
}
