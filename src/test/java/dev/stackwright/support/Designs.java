package dev.stackwright.support;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Topology;

/// Builds topologies for tests out of fresh components and links.
public final class Designs {

    public static final Catalog CATALOG = CatalogIndex.load();

    private Designs() {}

    /// A topology called `name` with fresh components, each given as `name:kind`.
    public static Topology topology(String name, String... components) {
        Topology topology = Topology.empty(name);
        for (String text : components) {
            int colon = text.indexOf(':');
            topology = topology.with(Creation.component(
                    CATALOG.kind(text.substring(colon + 1)).orElseThrow(), text.substring(0, colon)));
        }
        return topology;
    }

    /// `topology` with a fresh link.
    public static Topology link(Topology topology, String from, String to, String pattern) {
        Component source = topology.component(from).orElseThrow();
        Component target = topology.component(to).orElseThrow();
        return topology.with(Creation.link(source, target, Pattern.of(pattern).orElseThrow(), CATALOG));
    }
}
