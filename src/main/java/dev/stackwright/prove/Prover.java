package dev.stackwright.prove;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Mode;
import dev.stackwright.engine.ConfigurationCheck;
import dev.stackwright.engine.ContainerRuntime;
import dev.stackwright.engine.EngineProblem;
import dev.stackwright.engine.Launcher;
import dev.stackwright.engine.Progress;
import dev.stackwright.engine.RunState;
import dev.stackwright.engine.StagingFolder;
import dev.stackwright.engine.UpOptions;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Component;
import dev.stackwright.model.Topology;
import dev.stackwright.prove.Proof.Outcome;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.RepositoryProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Boots kinds on an engine, each in the smallest design in which it runs, as the Compose project `project`, and takes
/// down what it started.
public record Prover(
        String project,
        Catalog catalog,
        ContainerRuntime runtime,
        Duration timeout,
        RandomGenerator random,
        Consumer<Progress> progress) {

    private static final Set<EngineProblem.Kind> OF_THE_ENGINE = Set.of(
            EngineProblem.Kind.NO_ENGINE,
            EngineProblem.Kind.ENGINE_GONE,
            EngineProblem.Kind.ACCESS_DENIED,
            EngineProblem.Kind.CONNECTION_REFUSED,
            EngineProblem.Kind.CANCELLED);

    /// Proves one mode of a kind. A problem of the engine itself is thrown, one of the kind is in the proof.
    public Proof prove(Kind kind, Mode mode) throws EngineProblem {
        if (ProofDesign.nothingToRun(kind)) {
            return proof(kind, mode, Outcome.NOT_RUN, "local", "there is nothing of its own to run");
        }
        Topology topology = new ProofDesign(project, catalog).of(kind, mode);
        Component proven = topology.component(kind.id()).orElseThrow();
        try {
            DesignExport export = DesignExport.of(Analysis.of(topology, catalog), NextAgent.DEPLOYMENT_ENGINEER, false);
            String absent = pulled(export);
            String digest = runtime.digest(kind.container().image()).orElse("local");
            if (!absent.isEmpty()) {
                return proof(kind, mode, Outcome.NOT_RUN, digest, absent);
            }
            String refusal = refusal(export, kind, proven);
            if (refusal.isEmpty()) {
                boot(export, kind);
            }
            return proof(kind, mode, refusal.isEmpty() ? Outcome.BOOTED : Outcome.FAILED, digest, refusal);
        } catch (GenerateProblem | RepositoryProblem problem) {
            return proof(kind, mode, Outcome.FAILED, "local", String.valueOf(problem.getMessage()));
        } catch (EngineProblem problem) {
            if (OF_THE_ENGINE.contains(problem.kind())) {
                throw problem;
            }
            return proof(kind, mode, Outcome.FAILED, "local", problem.message());
        }
    }

    /// Takes down what a proof has started; for one that was interrupted.
    public void takeDown() throws EngineProblem {
        new Launcher(runtime).down(project, true, progress);
    }

    /// Fetches the images that are not there, and says which cannot be had.
    private String pulled(DesignExport export) throws EngineProblem {
        Set<String> images = export.blueprint().services().values().stream()
                .map(Service::image)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String image : images) {
            if (runtime.imageId(image).isEmpty()) {
                try {
                    runtime.pull(image, progress);
                } catch (EngineProblem problem) {
                    return problem.message().replaceAll(" It said:.*", "");
                }
            }
        }
        return "";
    }

    private String refusal(DesignExport export, Kind kind, Component proven) throws EngineProblem {
        SequencedMap<String, List<String>> checks = new LinkedHashMap<>();
        if (!kind.check().isEmpty()) {
            checks.put(kind.members(proven).getFirst(), kind.check());
        }
        return switch (new ConfigurationCheck(runtime).judge(export.blueprint(), checks, export.files(), random)) {
            case ConfigurationCheck.Accepted _ -> "";
            case ConfigurationCheck.Refused(String sentence) -> sentence;
        };
    }

    private void boot(DesignExport export, Kind kind) throws EngineProblem, RepositoryProblem {
        Launcher launcher = new Launcher(runtime);
        try (StagingFolder folder = StagingFolder.make()) {
            Path place = folder.path();
            ExportPlan.of(place, export.files(), random, true).apply();
            RunState state = launcher.up(
                    export.blueprint(), place, UpOptions.DEFAULT.within(timeout).takingOver(), progress);
            if (!state.healthy()) {
                throw new EngineProblem(EngineProblem.Kind.UNHEALTHY, kind.id() + " runs, but not healthily.");
            }
        } finally {
            takeDown();
        }
    }

    private Proof proof(Kind kind, Mode mode, Outcome outcome, String digest, String note) throws EngineProblem {
        return new Proof(
                kind.id(),
                mode.id(),
                outcome,
                kind.container().image(),
                digest,
                runtime.info().version(),
                LocalDate.now(ZoneOffset.UTC),
                note);
    }
}
