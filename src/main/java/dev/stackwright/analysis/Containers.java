package dev.stackwright.analysis;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Works out the effective container of a component that is started, when it is first asked for.
final class Containers {

    private final Topology topology;
    private final Catalog catalog;
    private final LinkIndex links;
    private final Lazy<Map<String, List<PublishedPort>>> opened;
    private final Map<String, Optional<EffectiveContainer>> known = new ConcurrentHashMap<>();

    Containers(Topology topology, Catalog catalog, LinkIndex links) {
        this.topology = topology;
        this.catalog = catalog;
        this.links = links;
        this.opened = new Lazy<>(() -> new LoopbackPorts(topology, catalog, links).all());
    }

    /// True if there is a container of it at all.
    boolean started(Component component) {
        return started(component, catalog);
    }

    static boolean started(Component component, Catalog catalog) {
        return catalog.of(component).filter(kind -> !kind.is(Trait.OUTSIDE)).isPresent()
                && !Analysis.here(component, catalog);
    }

    /// The container; nothing for what is not started or not known.
    Optional<EffectiveContainer> of(Component component) {
        return known.computeIfAbsent(
                component.name(),
                name -> topology.component(name)
                        .filter(this::started)
                        .flatMap(stated -> catalog.of(stated).map(kind -> container(stated, kind))));
    }

    /// The ports that a component's design publishes, and those opened for programs that run on this machine.
    List<PublishedPort> published(Component component) {
        List<PublishedPort> more = opened.get().getOrDefault(component.name(), List.of());
        return Stream.concat(LoopbackPorts.stated(component), more.stream()).toList();
    }

    private EffectiveContainer container(Component component, Kind kind) {
        Fields fields = component.fields();
        boolean built = fields.has("build");
        Optional<String> image = fields.text("image")
                .or(() -> built ? Optional.empty() : borrowed(component, kind))
                .or(() -> built || kind.container().image().isEmpty()
                        ? Optional.empty()
                        : Optional.of(kind.container().image()));
        return new EffectiveContainer(
                component.name(),
                image.map(ImageReference::of),
                built,
                published(component),
                volumes(component),
                networks(component),
                fields.text("limits.memory")
                        .or(() -> Optional.of(kind.container().memory()))
                        .flatMap(Quantity::bytes),
                fields.text("limits.cpus")
                        .or(() -> Optional.of(kind.container().cpus()))
                        .flatMap(Quantity::number),
                component.replicas(),
                fields.text("containerName"));
    }

    private Optional<String> borrowed(Component component, Kind kind) {
        return !kind.is(Trait.BORROWS_IMAGE)
                ? Optional.empty()
                : links.from(component.name()).stream()
                        .map(link -> topology.component(link.to()))
                        .flatMap(Optional::stream)
                        .flatMap(target -> target
                                .fields()
                                .text("image")
                                .or(() -> catalog.of(target)
                                        .map(lender -> lender.container().image())
                                        .filter(image -> !image.isEmpty()))
                                .stream())
                        .findFirst();
    }

    /// The volumes that a component states, else the one for its kind's data, and what it keeps in memory.
    List<VolumeEntry> volumes(Component component) {
        List<VolumeEntry> volumes = new ArrayList<>();
        if (component.fields().has("volumes")) {
            component.fields().texts("volumes").stream().map(VolumeEntry::of).forEach(volumes::add);
        } else {
            catalog.of(component)
                    .flatMap(kind -> kind.container().data())
                    .map(path -> new VolumeEntry(VolumeEntry.Type.NAMED, component.name() + "-data", path, false))
                    .ifPresent(volumes::add);
        }
        component.fields().texts("tmpfs").stream()
                .map(path -> new VolumeEntry(VolumeEntry.Type.TMPFS, "", path, false))
                .forEach(volumes::add);
        return volumes;
    }

    /// The networks that a component states, else that of its zone and those of what it calls.
    List<String> networks(Component component) {
        if (component.fields().has("networks")) {
            return component.fields().texts("networks");
        }
        SequencedSet<String> networks = new LinkedHashSet<>();
        networks.add(home(component));
        for (Link link : links.from(component.name())) {
            topology.component(link.to())
                    .filter(target -> !catalog.is(target, Trait.OUTSIDE) && !Analysis.here(target, catalog))
                    .filter(target -> !target.fields().has("networks"))
                    .map(Containers::home)
                    .ifPresent(networks::add);
        }
        return List.copyOf(networks);
    }

    private static String home(Component component) {
        return component.zone().orElse("default");
    }
}
