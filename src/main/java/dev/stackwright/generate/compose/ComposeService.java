package dev.stackwright.generate.compose;

import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Items;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One service as it stands in `compose.yaml`.
final class ComposeService {

    private ComposeService() {}

    static Fields of(Service service) {
        Fields fields = source(service);
        fields = list(fields, "command", service.command());
        fields = map(fields, "environment", service.environment());
        fields = values(
                fields,
                "ports",
                service.ports().stream().map(ComposeService::port).toList());
        fields = values(
                fields,
                "volumes",
                service.mounts().stream().map(ComposeService::mount).toList());
        fields = list(fields, "secrets", service.secrets());
        fields = networks(fields, service);
        fields = dependsOn(fields, service);
        if (service.healthcheck().isPresent()) {
            fields =
                    fields.with("healthcheck", healthcheck(service.healthcheck().get()));
        }
        fields = lifecycle(fields, service.lifecycle());
        fields = resources(fields, service.resources());
        fields = map(fields, "labels", service.labels());
        return fields.over(service.compose());
    }

    private static Fields source(Service service) {
        return switch (service.source()) {
            case Service.Image(String reference) -> Fields.of("image", Scalar.of(reference));
            case Service.Build build -> {
                Fields fields = Fields.of("context", Scalar.of(build.context()));
                if (build.dockerfile().isPresent()) {
                    fields = fields.with(
                            "dockerfile", Scalar.of(build.dockerfile().get()));
                }
                if (build.target().isPresent()) {
                    fields = fields.with("target", Scalar.of(build.target().get()));
                }
                yield Fields.of("image", Scalar.of(build.image())).with("build", map(fields, "args", build.args()));
            }
        };
    }

    private static Value port(Service.PortBinding port) {
        return Fields.of("host_ip", Scalar.of(port.hostIp()))
                .with("published", Scalar.of(Integer.toString(port.published())))
                .with("target", Scalar.of(port.target()))
                .with("protocol", Scalar.of(port.protocol()));
    }

    private static Value mount(Service.Mount mount) {
        Fields fields = Fields.EMPTY;
        return switch (mount) {
            case Service.VolumeMount(String volume, String target) -> {
                fields = fields.with("type", Scalar.of("volume"));
                yield (volume.isEmpty() ? fields : fields.with("source", Scalar.of(volume)))
                        .with("target", Scalar.of(target));
            }
            case Service.BindMount(String source, String target, boolean readOnly) -> {
                fields = fields.with("type", Scalar.of("bind"))
                        .with("source", Scalar.of(source))
                        .with("target", Scalar.of(target));
                yield readOnly
                        ? fields.with("read_only", Scalar.of(true))
                                .with("bind", Fields.of("create_host_path", Scalar.of(false)))
                        : fields;
            }
            case Service.TmpfsMount(String target) ->
                fields.with("type", Scalar.of("tmpfs")).with("target", Scalar.of(target));
        };
    }

    private static Fields networks(Fields fields, Service service) {
        if (service.networks().values().stream().allMatch(List::isEmpty)) {
            return list(fields, "networks", List.copyOf(service.networks().keySet()));
        }
        Fields networks = Fields.EMPTY;
        for (var entry : service.networks().entrySet()) {
            networks = networks.with(
                    entry.getKey(),
                    entry.getValue().isEmpty()
                            ? Scalar.NULL
                            : Fields.of("aliases", ComposeExporter.texts(entry.getValue())));
        }
        return fields.with("networks", networks);
    }

    private static Fields dependsOn(Fields fields, Service service) {
        Fields dependsOn = Fields.EMPTY;
        for (var entry : service.dependsOn().entrySet()) {
            dependsOn = dependsOn.with(
                    entry.getKey(),
                    Fields.of("condition", Scalar.of(entry.getValue().id())));
        }
        return dependsOn.isEmpty() ? fields : fields.with("depends_on", dependsOn);
    }

    private static Fields healthcheck(Healthcheck check) {
        return Fields.of("test", ComposeExporter.texts(check.test()))
                .with("interval", duration(check.interval()))
                .with("timeout", duration(check.timeout()))
                .with("retries", Scalar.of(check.retries()))
                .with("start_period", duration(check.startPeriod()));
    }

    private static Fields lifecycle(Fields start, Service.Lifecycle lifecycle) {
        Fields fields = start.with("restart", Scalar.of(lifecycle.restart()));
        fields = text(fields, "user", lifecycle.user().orElse(""));
        fields = text(fields, "hostname", lifecycle.hostname().orElse(""));
        fields = text(fields, "stop_signal", lifecycle.stopSignal().orElse(""));
        return fields.with("stop_grace_period", duration(lifecycle.stopGrace()));
    }

    private static Fields resources(Fields start, Service.Resources resources) {
        Fields limits = Fields.EMPTY;
        if (resources.cpus().isPresent()) {
            limits = limits.with("cpus", Scalar.of(plain(resources.cpus().get())));
        }
        if (resources.memory().isPresent()) {
            limits = limits.with("memory", Scalar.of(size(resources.memory().get())));
        }
        Fields deploy =
                resources.replicas() == 1 ? Fields.EMPTY : Fields.of("replicas", Scalar.of(resources.replicas()));
        if (!limits.isEmpty()) {
            deploy = deploy.with("resources", Fields.of("limits", limits));
        }
        return deploy.isEmpty() ? start : start.with("deploy", deploy);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String size(long bytes) {
        return bytes % (1L << 20) == 0 ? (bytes >> 20) + "M" : bytes + "b";
    }

    private static Scalar duration(Duration duration) {
        long millis = duration.toMillis();
        return Scalar.of(millis % 1000 == 0 ? millis / 1000 + "s" : millis + "ms");
    }

    private static Fields text(Fields fields, String key, String text) {
        return text.isEmpty() ? fields : fields.with(key, Scalar.of(text));
    }

    private static Fields list(Fields fields, String key, List<String> texts) {
        return texts.isEmpty() ? fields : fields.with(key, ComposeExporter.texts(texts));
    }

    private static Fields values(Fields fields, String key, List<Value> values) {
        return values.isEmpty() ? fields : fields.with(key, new Items(values));
    }

    private static Fields map(Fields fields, String key, Map<String, String> texts) {
        Fields map = Fields.EMPTY;
        for (var entry : texts.entrySet()) {
            map = map.with(entry.getKey(), Scalar.of(entry.getValue()));
        }
        return map.isEmpty() ? fields : fields.with(key, map);
    }
}
