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
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.handoff.HandoffExporter.NextAgent;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Topology;
import dev.stackwright.prove.Proof.Outcome;
import dev.stackwright.repository.DesignExport;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.RepositoryProblem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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

    private static final String LOCAL = "local";

    /// What an engine says where its machine may not raise a limit of the kernel as far as a kind asks.
    private static final String LIMITED = "error setting rlimit";

    private static final Set<EngineProblem.Kind> OF_THE_ENGINE = Set.of(
            EngineProblem.Kind.NO_ENGINE,
            EngineProblem.Kind.ENGINE_GONE,
            EngineProblem.Kind.ACCESS_DENIED,
            EngineProblem.Kind.CONNECTION_REFUSED,
            EngineProblem.Kind.CANCELLED);

    /// Proves one mode of a kind. A problem of the engine itself is thrown, one of the kind is in the proof.
    public Proof prove(Kind kind, Mode mode) throws EngineProblem {
        if (ProofDesign.nothingToRun(kind)) {
            return seen(kind, mode, "", Outcome.NOT_RUN, "there is nothing of its own to run");
        }
        return seen(kind, mode, "", component -> component, (export, proven) -> {
            String refusal = refusal(export, kind, proven);
            if (refusal.isEmpty()) {
                boot(export, kind, proven);
            }
            return new Seen(refusal.isEmpty() ? Outcome.BOOTED : Outcome.FAILED, refusal);
        });
    }

    /// Proves every option of a mode that runs: by its server's own checker if there is one and the option changes a
    /// file that it reads; the others stated together in one more boot.
    public List<Proof> options(Kind kind, Mode mode) throws EngineProblem {
        List<Proof> proofs = new ArrayList<>();
        List<Option> unread = new ArrayList<>();
        List<String> plain = files(kind, mode, component -> component);
        for (Option option : Option.of(kind)) {
            if (kind.check().isEmpty() || files(kind, mode, option::in).equals(plain)) {
                unread.add(option);
            } else {
                proofs.add(seen(kind, mode, option.path(), option::in, (export, proven) -> {
                    String refusal = refusal(export, kind, proven);
                    return new Seen(refusal.isEmpty() ? Outcome.CHECKED : Outcome.FAILED, refusal);
                }));
            }
        }
        if (!unread.isEmpty()) {
            Proof together = seen(kind, mode, "", component -> stating(component, unread), (export, proven) -> {
                boot(export, kind, proven);
                return new Seen(Outcome.BOOTED, "");
            });
            unread.forEach(option -> proofs.add(together.of(option.path())));
        }
        return proofs;
    }

    private static Component stating(Component component, List<Option> options) {
        Component stating = component;
        for (Option option : options) {
            stating = option.in(stating);
        }
        return stating;
    }

    private List<String> files(Kind kind, Mode mode, UnaryOperator<Component> change) {
        try {
            return export(kind, mode, change).blueprint().files().stream()
                    .filter(file -> file.component().equals(kind.id()))
                    .map(Blueprint.ConfigFile::content)
                    .toList();
        } catch (GenerateProblem problem) {
            return List.of(String.valueOf(problem.getMessage()));
        }
    }

    /// What a look at an exported kind shows.
    private record Seen(Outcome outcome, String note) {}

    private interface Look {
        Seen at(DesignExport export, Component proven) throws EngineProblem, RepositoryProblem;
    }

    /// Where the machine is not allowed the kind's ulimits, it is tried without them; what does not run then was not
    /// run.
    private Proof seen(Kind kind, Mode mode, String option, UnaryOperator<Component> change, Look look)
            throws EngineProblem {
        Proof proof = tried(kind, mode, option, change, look);
        if (!proof.note().contains(LIMITED)) {
            return proof;
        }
        UnaryOperator<Component> unlimited =
                component -> change.apply(component).with("ulimits", Fields.EMPTY);
        Proof without = tried(kind, mode, option, unlimited, look);
        String why = "without its ulimits, which this machine is not allowed";
        return without.outcome() == Outcome.FAILED
                ? without.as(Outcome.NOT_RUN, why + ": " + without.note())
                : without.as(without.outcome(), why);
    }

    private Proof tried(Kind kind, Mode mode, String option, UnaryOperator<Component> change, Look look)
            throws EngineProblem {
        try {
            DesignExport export = export(kind, mode, change);
            String absent = pulled(export);
            if (!absent.isEmpty()) {
                return seen(kind, mode, option, Outcome.NOT_RUN, absent);
            }
            Component proven = change.apply(new ProofDesign(project, catalog)
                    .of(kind, mode)
                    .component(kind.id())
                    .orElseThrow());
            Seen seen = look.at(export, proven);
            return seen(kind, mode, option, seen.outcome(), seen.note());
        } catch (GenerateProblem | RepositoryProblem problem) {
            return seen(kind, mode, option, Outcome.FAILED, String.valueOf(problem.getMessage()));
        } catch (EngineProblem problem) {
            if (OF_THE_ENGINE.contains(problem.kind())) {
                throw problem;
            }
            return seen(kind, mode, option, Outcome.FAILED, problem.message());
        }
    }

    private DesignExport export(Kind kind, Mode mode, UnaryOperator<Component> change) throws GenerateProblem {
        Topology topology = new ProofDesign(project, catalog).of(kind, mode);
        Topology changed =
                topology.with(change.apply(topology.component(kind.id()).orElseThrow()));
        return DesignExport.of(Analysis.of(changed, catalog), NextAgent.DEPLOYMENT_ENGINEER, false);
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

    private void boot(DesignExport export, Kind kind, Component proven) throws EngineProblem, RepositoryProblem {
        Launcher launcher = new Launcher(runtime);
        try (StagingFolder folder = StagingFolder.make()) {
            Path place = folder.path();
            ExportPlan.of(place, export.files(), random, true).apply();
            RunState state = launcher.up(
                    Task.in(export.blueprint(), kind, proven),
                    place,
                    UpOptions.DEFAULT.within(timeout).takingOver(),
                    progress);
            if (!state.healthy()) {
                throw new EngineProblem(EngineProblem.Kind.UNHEALTHY, kind.id() + " runs, but not healthily.");
            }
        } finally {
            takeDown();
        }
    }

    private Proof seen(Kind kind, Mode mode, String option, Outcome outcome, String note) throws EngineProblem {
        String image = kind.container().image();
        return new Proof(
                kind.id(),
                mode.id(),
                option,
                outcome,
                image,
                image.isEmpty() ? LOCAL : runtime.digest(image).orElse(LOCAL),
                runtime.info().version(),
                LocalDate.now(ZoneOffset.UTC),
                note);
    }
}
