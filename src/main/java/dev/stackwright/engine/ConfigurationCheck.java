package dev.stackwright.engine;

import dev.stackwright.generate.ExportFile;
import dev.stackwright.generate.blueprint.Blueprint;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.repository.ExportPlan;
import dev.stackwright.repository.RepositoryProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Lets servers judge their configuration before it is written where it counts: each in a container of its own,
/// without network and secrets, that is gone afterwards.
public record ConfigurationCheck(ContainerRuntime runtime) {

    private static final int LINES = 6;

    /// What came of it.
    public sealed interface Verdict {}

    /// Every server that was asked accepts its configuration; `unasked` are the services whose image is not there.
    public record Accepted(List<String> unasked) implements Verdict {}

    /// A server refuses; the sentence holds its own words.
    public record Refused(String sentence) implements Verdict {}

    /// Asks the services of `checks`, by name, with the words of their own checkers about `files`.
    public Verdict judge(
            Blueprint blueprint,
            SequencedMap<String, List<String>> checks,
            List<ExportFile> files,
            RandomGenerator random)
            throws EngineProblem {
        SequencedMap<String, Service> services = new LinkedHashMap<>();
        List<String> unasked = new ArrayList<>();
        for (Map.Entry<String, List<String>> check : checks.entrySet()) {
            Service service = blueprint.service(check.getKey()).orElseThrow();
            if (runtime.imageId(service.image()).isPresent()) {
                services.put(service.name(), asked(service, check.getValue(), blueprint));
            } else {
                unasked.add(service.name());
            }
        }
        Optional<String> refusal = services.isEmpty() ? Optional.empty() : refusal(blueprint, services, files, random);
        return refusal.isPresent() ? new Refused(refusal.get()) : new Accepted(unasked);
    }

    /// The service as a job that runs its server's checker and sees nothing but the configuration.
    private static Service asked(Service service, List<String> words, Blueprint blueprint) {
        Fields compose = Fields.of("entrypoint", Items.of(words.getFirst()))
                .with("extra_hosts", Items.of(hosts(service, blueprint)));
        SequencedMap<String, String> labels =
                new TreeMap<>(Map.of(Service.COMPONENT_LABEL, service.component(), Service.JOB_LABEL, "true"));
        return new Service(
                service.name(),
                service.component(),
                new Service.Image(service.image()),
                words.subList(1, words.size()),
                new LinkedHashMap<>(),
                List.of(),
                service.mounts().stream()
                        .filter(ConfigurationCheck::configuration)
                        .toList(),
                new LinkedHashMap<>(Map.of("check", List.of())),
                new LinkedHashMap<>(),
                Optional.empty(),
                new Service.Lifecycle(
                        Optional.empty(),
                        "no",
                        Optional.empty(),
                        service.lifecycle().stopGrace(),
                        Optional.empty()),
                new Service.Resources(Optional.empty(), Optional.empty(), 1),
                List.of(),
                labels,
                compose);
    }

    /// The names that the configuration may hold, all of them this container: checkers look them up.
    private static String[] hosts(Service service, Blueprint blueprint) {
        return Stream.concat(
                        blueprint.services().keySet().stream(),
                        service.compose().texts("extra_hosts").stream().map(host -> host.split("[:=]", 2)[0]))
                .distinct()
                .map(name -> name + ":127.0.0.1")
                .toArray(String[]::new);
    }

    private static boolean configuration(Service.Mount mount) {
        return mount instanceof Service.BindMount(String source, String _, boolean _) && source.startsWith("./config/");
    }

    private Optional<String> refusal(
            Blueprint blueprint, SequencedMap<String, Service> services, List<ExportFile> files, RandomGenerator random)
            throws EngineProblem {
        Blueprint asked = new Blueprint(
                blueprint.name() + "-check",
                services,
                new TreeMap<>(Map.of("check", new Blueprint.Network("check", true))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Launcher launcher = new Launcher(runtime);
        try (StagingFolder folder = StagingFolder.make()) {
            ExportPlan.of(folder.path(), files, random, true).apply();
            launcher.up(
                    asked, folder.path(), UpOptions.DEFAULT.keepingOnFailure().takingOver(), _ -> {});
            return Optional.empty();
        } catch (RepositoryProblem problem) {
            throw new EngineProblem(EngineProblem.Kind.OTHER, String.valueOf(problem.getMessage()), problem);
        } catch (EngineProblem problem) {
            if (problem.kind() == EngineProblem.Kind.EXITED) {
                return Optional.of(words(asked, problem));
            }
            throw problem;
        } finally {
            launcher.down(asked.name(), true, _ -> {});
        }
    }

    private String words(Blueprint asked, EngineProblem problem) throws EngineProblem {
        for (ObservedContainer container :
                runtime.observe(asked.name(), List.of()).containers()) {
            if (container.state().exitCode() != 0) {
                String service = container.service();
                return asked.service(service).orElseThrow().component()
                        + " refuses its configuration: "
                        + String.join("\n", runtime.lastLines(container.name(), LINES))
                                .strip();
            }
        }
        return problem.message();
    }
}
