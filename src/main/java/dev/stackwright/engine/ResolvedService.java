package dev.stackwright.engine;

import dev.stackwright.generate.blueprint.Healthcheck;
import dev.stackwright.generate.blueprint.Interpolation;
import dev.stackwright.generate.blueprint.Service;
import dev.stackwright.generate.blueprint.Service.BindMount;
import dev.stackwright.generate.blueprint.Service.Mount;
import dev.stackwright.generate.blueprint.Service.VolumeMount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// A service with its references to `.env` resolved and its paths absolute.
final class ResolvedService {

    private ResolvedService() {}

    static Service of(Service service, ExportFolder folder) {
        return new Service(
                service.name(),
                service.component(),
                service.source(),
                texts(service.command(), folder),
                texts(service.environment(), folder),
                service.ports(),
                service.mounts().stream().map(mount -> absolute(mount, folder)).toList(),
                networks(service),
                service.dependsOn(),
                service.healthcheck()
                        .map(check -> new Healthcheck(
                                texts(check.test(), folder),
                                check.interval(),
                                check.timeout(),
                                check.retries(),
                                check.startPeriod())),
                service.lifecycle(),
                service.resources(),
                service.secrets(),
                texts(service.labels(), folder),
                service.compose());
    }

    /// The service with networks and volumes under the names that the engine knows them by, and with the aliases that
    /// Compose gives: the container's name, the service's name, and those asked for.
    static Service scoped(Service service, String project, String container) {
        SequencedMap<String, List<String>> networks = new LinkedHashMap<>();
        service.networks().forEach((key, aliases) -> {
            SequencedSet<String> all = new LinkedHashSet<>(List.of(container, service.name()));
            all.addAll(aliases);
            networks.put(Naming.scoped(project, key), List.copyOf(all));
        });
        return new Service(
                service.name(),
                service.component(),
                service.source(),
                service.command(),
                service.environment(),
                service.ports(),
                service.mounts().stream().map(mount -> scoped(mount, project)).toList(),
                networks,
                service.dependsOn(),
                service.healthcheck(),
                service.lifecycle(),
                service.resources(),
                service.secrets(),
                service.labels(),
                service.compose());
    }

    /// The networks by key; a service that names none is on the default one.
    static SequencedMap<String, List<String>> networks(Service service) {
        SequencedMap<String, List<String>> networks = new LinkedHashMap<>(service.networks());
        if (networks.isEmpty()) {
            networks.put("default", List.of());
        }
        return networks;
    }

    private static Mount scoped(Mount mount, String project) {
        return mount instanceof VolumeMount(String volume, String target) && !volume.isEmpty()
                ? new VolumeMount(Naming.scoped(project, volume), target)
                : mount;
    }

    private static Mount absolute(Mount mount, ExportFolder folder) {
        return mount instanceof BindMount(String source, String target, boolean readOnly)
                ? new BindMount(folder.resolve(source), target, readOnly)
                : mount;
    }

    private static List<String> texts(List<String> texts, ExportFolder folder) {
        List<String> resolved = new ArrayList<>();
        texts.forEach(text -> resolved.add(Interpolation.resolve(text, folder.values())));
        return resolved;
    }

    private static SequencedMap<String, String> texts(SequencedMap<String, String> texts, ExportFolder folder) {
        SequencedMap<String, String> resolved = new LinkedHashMap<>();
        texts.forEach((key, text) -> resolved.put(key, Interpolation.resolve(text, folder.values())));
        return resolved;
    }
}
