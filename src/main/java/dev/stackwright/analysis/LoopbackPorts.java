package dev.stackwright.analysis;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The ports that containers open on the loopback address for programs that run on this machine: the same number as
/// in the container, or the next that nothing else of the design publishes.
record LoopbackPorts(Topology topology, Catalog catalog, LinkIndex links) {

    /// The ports to open by component, beside those that the design states.
    Map<String, List<PublishedPort>> all() {
        List<Component> here = topology.components().values().stream()
                .filter(component -> Analysis.here(component, catalog))
                .toList();
        if (here.isEmpty()) {
            return Map.of();
        }
        List<PublishedPort> taken = new ArrayList<>();
        topology.components().values().forEach(component -> stated(component).forEach(taken::add));
        here.forEach(component -> own(component).ifPresent(taken::add));
        Map<String, List<PublishedPort>> opened = new LinkedHashMap<>();
        for (Component component : here) {
            for (Link link : links.from(component.name())) {
                topology.component(link.to())
                        .ifPresent(target -> port(link, target).ifPresent(port -> open(target, port, taken, opened)));
            }
        }
        return opened;
    }

    /// The ports that the design itself publishes.
    static Stream<PublishedPort> stated(Component component) {
        return component.fields().texts("publish").stream()
                .map(PublishedPort::of)
                .flatMap(Optional::stream);
    }

    private Optional<PublishedPort> own(Component component) {
        return catalog.of(component)
                .filter(kind -> !kind.ports().isEmpty())
                .map(kind -> loopback(Ports.number(component, kind, kind.ports().getFirst())));
    }

    private Optional<Integer> port(Link link, Component target) {
        Optional<Kind> kind =
                catalog.of(target).filter(known -> !known.is(Trait.OUTSIDE) && !Analysis.here(target, catalog));
        return kind.map(known -> Ports.of(link, target, known)).filter(port -> port > 0);
    }

    private static void open(
            Component target, int port, List<PublishedPort> taken, Map<String, List<PublishedPort>> opened) {
        List<PublishedPort> mine = opened.computeIfAbsent(target.name(), _ -> new ArrayList<>());
        if (Stream.concat(stated(target), mine.stream()).noneMatch(known -> known.target() == port)) {
            PublishedPort free = loopback(port);
            while (taken.stream().anyMatch(free::collidesWith)) {
                free = free.withPublished(free.published() + 1);
            }
            taken.add(free);
            mine.add(free);
        }
    }

    private static PublishedPort loopback(int port) {
        return new PublishedPort(PublishedPort.LOOPBACK, port, port, "tcp");
    }
}
