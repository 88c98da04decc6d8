package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.analysis.Ports;
import dev.stackwright.analysis.VolumeEntry;
import dev.stackwright.catalog.FileTemplate;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.generate.GenerateProblem;
import dev.stackwright.generate.Hash;
import dev.stackwright.generate.blueprint.Blueprint;
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

/// Writes the service of one component.
record ServiceWriter(Analysis analysis, Component component, Kind kind, Templates templates) {

    /// Where a component's file lies below the export folder: `config/web/nginx.conf`.
    static String configPath(Component component, FileTemplate file) {
        return "config/" + component.name() + "/" + file.template();
    }

    /// The service; `files` are its own configuration files.
    Service service(List<Blueprint.ConfigFile> files) throws GenerateProblem {
        EffectiveContainer container = analysis.container(component).orElseThrow();
        Map<String, Object> context = new TemplateContext(analysis, component, kind).values();
        return new Service(
                component.name(),
                component.name(),
                source(container),
                command(context),
                environment(context),
                container.published().stream()
                        .map(port -> new Service.PortBinding(
                                port.hostIp(), port.published(), port.target(), port.protocol()))
                        .toList(),
                mounts(container),
                networks(container),
                dependsOn(),
                healthcheck(context),
                lifecycle(),
                resources(container),
                secrets(),
                labels(files),
                component.fields().fields("compose"));
    }

    private Service.Source source(EffectiveContainer container) throws GenerateProblem {
        Fields build = component.fields().fields("build");
        if (container.built()) {
            SequencedMap<String, String> args = new LinkedHashMap<>();
            build.fields("args").entries().forEach((name, value) -> args.put(name, value.toString()));
            return new Service.Build(
                    build.text("context")
                            .or(() -> component.fields().text("build"))
                            .orElse("."),
                    build.text("dockerfile"),
                    build.text("target"),
                    args,
                    container
                            .image()
                            .map(Object::toString)
                            .orElse(analysis.topology().name() + "-" + component.name()));
        }
        return container
                .image()
                .map(image -> new Service.Image(image.toString()))
                .orElseThrow(() -> new GenerateProblem(component.name()
                        + " has neither an image nor a build, so there is nothing to run; set one of them."));
    }

    private List<String> command(Map<String, Object> context) throws GenerateProblem {
        if (component.fields().has("command")) {
            List<String> words = component.fields().texts("command");
            boolean oneText = component.fields().text("command").isPresent();
            return oneText ? List.of("sh", "-c", words.getFirst()) : words;
        }
        List<String> command = new ArrayList<>();
        for (String word : kind.container().command()) {
            String filled = templates.fill(kind.id() + "/command", word, context);
            if (!filled.isEmpty()) {
                command.add(filled);
            }
        }
        return command;
    }

    private SequencedMap<String, String> environment(Map<String, Object> context) throws GenerateProblem {
        SequencedMap<String, String> environment = new LinkedHashMap<>();
        for (var entry : kind.container().environment().entrySet()) {
            String filled = templates.fill(kind.id() + "/environment", entry.getValue(), context);
            if (!filled.isEmpty()) {
                environment.put(entry.getKey(), filled);
            }
        }
        if (kind.is(Trait.WORKLOAD)) {
            environment.putAll(LinkEnvironment.of(LinkTarget.from(analysis, component)));
        }
        component
                .fields()
                .fields("environment")
                .entries()
                .forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }

    private List<Service.Mount> mounts(EffectiveContainer container) {
        List<Service.Mount> mounts = new ArrayList<>();
        for (FileTemplate file : kind.files()) {
            mounts.add(new Service.BindMount("./" + configPath(component, file), file.target(), true));
        }
        for (VolumeEntry volume : container.volumes()) {
            mounts.add(
                    switch (volume.type()) {
                        case NAMED -> new Service.VolumeMount(volume.source(), volume.target());
                        case BIND -> new Service.BindMount(volume.source(), volume.target(), volume.readOnly());
                        case TMPFS -> new Service.TmpfsMount(volume.target());
                        case ANONYMOUS -> new Service.VolumeMount("", volume.target());
                    });
        }
        return mounts;
    }

    private static SequencedMap<String, List<String>> networks(EffectiveContainer container) {
        SequencedMap<String, List<String>> networks = new LinkedHashMap<>();
        container.networks().forEach(network -> networks.put(network, List.of()));
        return networks;
    }

    private SequencedMap<String, Condition> dependsOn() {
        SequencedMap<String, Condition> dependsOn = new LinkedHashMap<>();
        for (Link link : new StartOrder(analysis).waitsFor(component)) {
            Component target = analysis.topology().component(link.to()).orElseThrow();
            Kind targetKind = analysis.kind(target).orElseThrow();
            boolean probed =
                    new ProbeWriter(target, targetKind, 0).healthcheck().isPresent();
            Condition condition =
                    targetKind.is(Trait.JOB) ? Condition.COMPLETED : probed ? Condition.HEALTHY : Condition.STARTED;
            dependsOn.put(target.name(), condition);
        }
        return dependsOn;
    }

    private Optional<Healthcheck> healthcheck(Map<String, Object> context) throws GenerateProblem {
        int port = kind.ports().isEmpty()
                ? 0
                : Ports.number(component, kind, kind.ports().getFirst());
        Optional<Healthcheck> probe = new ProbeWriter(component, kind, port).healthcheck();
        if (probe.isEmpty()) {
            return probe;
        }
        List<String> test = new ArrayList<>();
        for (String word : probe.get().test()) {
            test.add(templates.fill(kind.id() + "/probe", word, context));
        }
        Healthcheck check = probe.get();
        return Optional.of(
                new Healthcheck(test, check.interval(), check.timeout(), check.retries(), check.startPeriod()));
    }

    private Service.Lifecycle lifecycle() {
        Fields fields = component.fields();
        return new Service.Lifecycle(
                fields.text("user").or(kind.container()::user),
                fields.text("restart").orElse(kind.is(Trait.JOB) ? "no" : "unless-stopped"),
                fields.text("stop.signal").or(kind.container()::stopSignal),
                fields.text("stop.grace")
                        .flatMap(Quantity::millis)
                        .map(Duration::ofMillis)
                        .orElse(kind.container().stopGrace()),
                kind.is(Trait.BROKER) ? Optional.of(component.name()) : Optional.empty());
    }

    private Service.Resources resources(EffectiveContainer container) {
        int files = component
                .setting("maxconn")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(text -> Integer.parseInt(text) * 2 + 200)
                .orElse(0);
        return new Service.Resources(container.memory(), container.cpus(), files, container.replicas());
    }

    /// Only a kind whose templates name the secret's file gets the file.
    private List<String> secrets() {
        String texts = kind.container().command() + " " + kind.container().environment();
        return kind.secrets().stream()
                .filter(spec -> texts.contains("secrets." + spec.name()))
                .map(spec -> SecretNames.of(component, spec).secret())
                .toList();
    }

    /// Compose does not notice that a mounted file has changed; the hash in a label makes it recreate the container.
    private SequencedMap<String, String> labels(List<Blueprint.ConfigFile> files) {
        SequencedMap<String, String> labels = new LinkedHashMap<>();
        labels.put(Service.COMPONENT_LABEL, component.name());
        if (!files.isEmpty()) {
            labels.put("dev.stackwright.config", Hash.of(files.toString()).substring(0, 12));
        }
        return labels;
    }
}
