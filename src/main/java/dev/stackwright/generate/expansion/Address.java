package dev.stackwright.generate.expansion;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.analysis.Ports;
import dev.stackwright.catalog.Kind;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.PublishedPort;
import java.util.Optional;

/// Where a link's source finds its target if one of them runs on this machine; nothing where both are containers.
record Address(Optional<String> host, Optional<Integer> port) {

    /// The name by which a container reaches this machine, once it is told so by `extra_hosts`.
    static final String MACHINE = "host.docker.internal";

    private static final Address USUAL = new Address(Optional.empty(), Optional.empty());

    static Address of(Analysis analysis, Link link, Component target) {
        boolean fromHere = analysis.topology()
                .component(link.from())
                .filter(analysis::here)
                .isPresent();
        if (analysis.here(target)) {
            return new Address(Optional.of(fromHere ? PublishedPort.LOOPBACK : MACHINE), Optional.empty());
        }
        Optional<EffectiveContainer> container = analysis.container(target);
        if (!fromHere || container.isEmpty()) {
            return USUAL;
        }
        Kind kind = analysis.kind(target).orElseThrow();
        int port = Ports.of(link, target, kind);
        return new Address(
                Optional.of(PublishedPort.LOOPBACK),
                container.get().published().stream()
                        .filter(published -> published.target() == port)
                        .map(PublishedPort::published)
                        .findFirst());
    }
}
