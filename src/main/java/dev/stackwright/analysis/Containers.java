package dev.stackwright.analysis;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Port;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Works out the effective container of every component that is started.
record Containers(Topology topology, Catalog catalog, LinkIndex links) {

    SequencedMap<String, EffectiveContainer> all() {
        SequencedMap<String, EffectiveContainer> containers = new LinkedHashMap<>();
        Map<String, List<PublishedPort>> opened = new LoopbackPorts(topology, catalog, links).all();
        for (Component component : topology.components().values()) {
            catalog.of(component)
                    .filter(kind -> !kind.is(Trait.OUTSIDE) && !Analysis.here(component, catalog))
                    .ifPresent(kind -> containers.put(
                            component.name(),
                            container(component, kind, opened.getOrDefault(component.name(), List.of()))));
        }
        return containers;
    }

    private EffectiveContainer container(Component component, Kind kind, List<PublishedPort> opened) {
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
                Stream.concat(LoopbackPorts.stated(component), opened.stream()).toList(),
                volumes(component, kind),
                networks(component),
                listens(component, kind),
                fields.text("limits.memory")
                        .or(() -> Optional.of(kind.container().memory()))
                        .flatMap(Quantity::bytes),
                fields.text("limits.cpus")
                        .or(() -> Optional.of(kind.container().cpus()))
                        .filter(text -> text.matches("[0-9]+(\\.[0-9]+)?"))
                        .map(Double::valueOf),
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

    private static List<VolumeEntry> volumes(Component component, Kind kind) {
        List<VolumeEntry> volumes = new ArrayList<>();
        if (component.fields().has("volumes")) {
            component.fields().texts("volumes").stream().map(VolumeEntry::of).forEach(volumes::add);
        } else {
            kind.container()
                    .data()
                    .map(path -> new VolumeEntry(VolumeEntry.Type.NAMED, component.name() + "-data", path, false))
                    .ifPresent(volumes::add);
        }
        component.fields().texts("tmpfs").stream()
                .map(path -> new VolumeEntry(VolumeEntry.Type.TMPFS, "", path, false))
                .forEach(volumes::add);
        return volumes;
    }

    private List<String> networks(Component component) {
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

    private static SortedSet<Integer> listens(Component component, Kind kind) {
        SortedSet<Integer> listens = new TreeSet<>();
        for (Port port : kind.ports()) {
            listens.add(Ports.number(component, kind, port));
        }
        for (String text : component.fields().texts("ports")) {
            if (text.matches("[0-9]{1,5}")) {
                listens.add(Integer.valueOf(text));
            }
        }
        return listens;
    }
}
