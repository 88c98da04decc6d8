package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.analysis.Enforcement;
import dev.stackwright.analysis.Ports;
import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.Hash;
import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.Condition;
import dev.stackwright.generate.config.Templates;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one service of a component().
record ServiceWriter(Analysis analysis, Instances instances, Instance instance, Templates templates) {

    /// Where a service's file lies below the export folder: `config/web/nginx.conf`.
    static String configPath(Instance instance, String file) {
        return "config/" + instance.name() + "/" + file;
    }

    /// The service; `files` are its own configuration files.
    Service service(List<ConfigFiles.Mounted> files) throws GenerateProblem {
        EffectiveContainer container = analysis.container(component()).orElseThrow();
        Map<String, Object> context = TemplateContext.of(instances.context(component(), kind()), instance);
        boolean main = instance.helper().isEmpty();
        return new Service(
                instance.name(),
                component().name(),
                source(container),
                command(context),
                environment(context),
                main && instance.number() == 1 ? published(container) : List.of(),
                mounts(container, files, context),
                networks(container),
                dependsOn(),
                healthcheck(context),
                lifecycle(),
                resources(container),
                secrets(),
                labels(files),
                ContainerKeys.of(instance, reachesMachine(), analysis.leftOut(component())));
    }

    private boolean reachesMachine() {
        return instance.helper().isEmpty()
                && analysis.linksFrom(component()).stream()
                        .anyMatch(link -> analysis.topology()
                                .component(link.to())
                                .filter(analysis::here)
                                .isPresent());
    }

    private Component component() {
        return instance.component();
    }

    private Kind kind() {
        return instance.kind();
    }

    private static List<Service.PortBinding> published(EffectiveContainer container) {
        return container.published().stream()
                .map(port -> new Service.PortBinding(port.hostIp(), port.published(), port.target(), port.protocol()))
                .toList();
    }

    private Service.Source source(EffectiveContainer container) throws GenerateProblem {
        if (instance.helper().isPresent()
                && !instance.container().image().equals(kind().container().image())) {
            return new Service.Image(instance.container().image());
        }
        Fields build = component().fields().fields("build");
        if (container.built()) {
            SequencedMap<String, String> args = new LinkedHashMap<>();
            build.fields("args").entries().forEach((name, value) -> args.put(name, value.toString()));
            return new Service.Build(
                    build.text("context")
                            .or(() -> component().fields().text("build"))
                            .orElse("."),
                    build.text("dockerfile"),
                    build.text("target"),
                    args,
                    container
                            .image()
                            .map(Object::toString)
                            .orElse(analysis.topology().name() + "-"
                                    + component().name()));
        }
        return container
                .image()
                .map(image -> new Service.Image(image.toString()))
                .orElseThrow(() -> new GenerateProblem(component().name()
                        + " has neither an image nor a build, so there is nothing to run; set one of them."));
    }

    private List<String> command(Map<String, Object> context) throws GenerateProblem {
        if (instance.helper().isEmpty() && component().fields().has("command")) {
            List<String> words = component().fields().texts("command");
            boolean oneText = component().fields().text("command").isPresent();
            return oneText ? List.of("sh", "-c", words.getFirst()) : words;
        }
        List<String> command = new ArrayList<>();
        for (String word : instance.container().command()) {
            String filled = templates.fill(kind().id() + "/command", word, context);
            Stream<String> words = word.contains("raw.") ? filled.lines().map(String::strip) : Stream.of(filled);
            words.filter(text -> !text.isEmpty()).forEach(command::add);
        }
        return command;
    }

    private SequencedMap<String, String> environment(Map<String, Object> context) throws GenerateProblem {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        for (var entry : instance.container().environment().entrySet()) {
            String filled = templates.fill(kind().id() + "/environment", entry.getValue(), context);
            if (!filled.isEmpty()) {
                environment.put(entry.getKey(), filled);
            }
        }
        if (kind().is(Trait.WORKLOAD) && instance.helper().isEmpty()) {
            LinkEnvironment.of(analysis, component())
                    .forEach(variable -> environment.put(variable.name(), variable.text()));
            Enforcement.files(analysis, component()).forEach(file -> environment.putAll(file.variables()));
        }
        component()
                .fields()
                .fields("environment")
                .entries()
                .forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }

    private List<Service.Mount> mounts(
            EffectiveContainer container, List<ConfigFiles.Mounted> files, Map<String, Object> context)
            throws GenerateProblem {
        List<Service.Mount> mounts = new ArrayList<>();
        files.forEach(
                file -> mounts.add(new Service.BindMount("./" + file.file().path(), file.target(), true)));
        if (instance.helper().isEmpty()) {
            container.volumes().forEach(volume -> mounts.add(mount(own(volume))));
        } else {
            instance.container().data().ifPresent(path -> mounts.add(new Service.VolumeMount(instance.volume(), path)));
        }
        for (String text : instance.container().mounts()) {
            String filled = templates.fill(kind().id() + "/mounts", text, context);
            if (!filled.isEmpty()) {
                mounts.add(mount(VolumeEntry.of(filled)));
            }
        }
        return mounts;
    }

    /// The volume that a kind's data lies on is each server's own.
    private VolumeEntry own(VolumeEntry volume) {
        boolean data = instance.numbered() && volume.source().equals(component().name() + "-data");
        return data ? new VolumeEntry(volume.type(), instance.volume(), volume.target(), volume.readOnly()) : volume;
    }

    private static Service.Mount mount(VolumeEntry volume) {
        return switch (volume.type()) {
            case NAMED -> new Service.VolumeMount(volume.source(), volume.target());
            case BIND -> new Service.BindMount(volume.source(), volume.target(), volume.readOnly());
            case TMPFS -> new Service.TmpfsMount(volume.target());
            case ANONYMOUS -> new Service.VolumeMount("", volume.target());
        };
    }

    private SequencedMap<String, List<String>> networks(EffectiveContainer container) {
        boolean member = instance.helper().isEmpty() && instance.numbered();
        List<String> aliases = member ? List.of(component().name()) : List.of();
        SequencedMap<String, List<String>> networks = new LinkedHashMap<>();
        container.networks().forEach(network -> networks.put(network, aliases));
        return networks;
    }

    private SequencedMap<String, Condition> dependsOn() throws GenerateProblem {
        SequencedMap<String, Condition> dependsOn = new LinkedHashMap<>();
        for (Link link : new StartOrder(analysis).waitsFor(component())) {
            Component target = analysis.topology().component(link.to()).orElseThrow();
            for (Instance other : instances.of(target, analysis.kind(target).orElseThrow())) {
                dependsOn.put(other.name(), condition(other));
            }
        }
        boolean after = instance.helper().isPresent() && !instance.before();
        for (Instance other : instances.of(component(), kind())) {
            if (other.before() ? !instance.before() : after && other.helper().isEmpty()) {
                dependsOn.put(other.name(), condition(other));
            }
        }
        return dependsOn;
    }

    private static Condition condition(Instance other) {
        return other.job()
                ? Condition.COMPLETED
                : new ProbeWriter(other, 0).healthcheck().isPresent() ? Condition.HEALTHY : Condition.STARTED;
    }

    private Optional<Healthcheck> healthcheck(Map<String, Object> context) throws GenerateProblem {
        int port = kind().ports().isEmpty()
                ? 0
                : Ports.number(component(), kind(), kind().ports().getFirst());
        Optional<Healthcheck> probe = new ProbeWriter(instance, port).healthcheck();
        if (probe.isEmpty()) {
            return probe;
        }
        List<String> test = new ArrayList<>();
        for (String word : probe.get().test()) {
            test.add(templates.fill(kind().id() + "/probe", word, context));
        }
        Healthcheck check = probe.get();
        return Optional.of(
                new Healthcheck(test, check.interval(), check.timeout(), check.retries(), check.startPeriod()));
    }

    private Service.Lifecycle lifecycle() {
        Fields fields =
                instance.helper().isPresent() ? Fields.EMPTY : component().fields();
        boolean named = kind().is(Trait.BROKER) || (instance.numbered() && !instance.job());
        return new Service.Lifecycle(
                fields.text("user").or(instance.container()::user),
                fields.text("restart").orElse(instance.job() ? "no" : "unless-stopped"),
                fields.text("stop.signal").or(instance.container()::stopSignal),
                fields.text("stop.grace")
                        .flatMap(Quantity::millis)
                        .map(Duration::ofMillis)
                        .orElse(instance.container().stopGrace()),
                named ? Optional.of(instance.name()) : Optional.empty());
    }

    private Service.Resources resources(EffectiveContainer container) {
        if (instance.helper().isPresent()) {
            return new Service.Resources(
                    Quantity.bytes(instance.container().memory()),
                    Optional.of(instance.container().cpus())
                            .filter(text -> !text.isEmpty())
                            .map(Double::valueOf),
                    1);
        }
        return new Service.Resources(
                container.memory(), container.cpus(), instance.numbered() ? 1 : container.replicas());
    }

    /// Only a kind whose templates name the secret's file gets the file.
    private List<String> secrets() throws GenerateProblem {
        Accounts accounts = Accounts.of(analysis, component(), kind());
        return instances.secrets(component(), kind()).stream()
                .filter(spec -> instances.names(instance, spec))
                .map(spec -> accounts.secret(spec.name())
                        .orElseGet(() -> SecretNames.of(component(), spec))
                        .secret())
                .toList();
    }

    /// Compose does not notice that a mounted file has changed; the hash in a label makes it recreate the container.
    private SequencedMap<String, String> labels(List<ConfigFiles.Mounted> files) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        labels.put(Service.COMPONENT_LABEL, component().name());
        if (instance.job()) {
            labels.put(Service.JOB_LABEL, "true");
        }
        if (!files.isEmpty()) {
            labels.put(
                    "dev.stackwright.config",
                    Hash.of(files.stream()
                                    .map(mounted -> mounted.file().path() + "\n"
                                            + mounted.file().content())
                                    .collect(Collectors.joining("\n")))
                            .substring(0, 12));
        }
        return labels;
    }
}
