package dev.stackwright.support;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.CatalogIndex;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.document.DesignFile;
import dev.stackwright.document.DesignFileProblem;
import dev.stackwright.model.Component;
import dev.stackwright.model.Design;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Layout;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Builds topologies for tests out of fresh components and links.
public final class Designs {

    public static final Catalog CATALOG = CatalogIndex.load();

    private static final Path FOLDER = Path.of("src/test/resources/designs");

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

    /// A topology without a component and the links that touch it.
    public static Topology without(Topology topology, Component component) {
        return new Edit.RemoveComponent(component.name())
                .applyTo(new Design(topology, Layout.EMPTY))
                .topology();
    }

    /// The names of the designs in `src/test/resources/designs`, which together have every kind and every option.
    public static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".stack.yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    /// One of those designs, with the values of fresh components and links wherever it says nothing.
    public static Topology fresh(String name) throws DesignFileProblem {
        Topology topology = filled(written(name), fresh -> fresh);
        List<Link> links = new ArrayList<>();
        for (Link link : topology.links()) {
            Component from = topology.component(link.from()).orElseThrow();
            Component to = topology.component(link.to()).orElseThrow();
            Link fresh = Creation.link(from, to, Pattern.of(link.pattern()).orElseThrow(), CATALOG);
            links.add(link.withFields(fresh.fields().over(link.fields())));
        }
        return topology.withLinks(links);
    }

    /// One of those designs with no setting but those that it states.
    public static Topology bare(String name) throws DesignFileProblem {
        return filled(written(name), fresh -> fresh.without("settings"));
    }

    private static Topology written(String name) throws DesignFileProblem {
        return DesignFile.read(FOLDER.resolve(name + ".stack.yaml")).design().topology();
    }

    private static Topology filled(Topology written, UnaryOperator<Fields> part) {
        Topology topology = written;
        for (Component component : written.components().values()) {
            Component fresh = Creation.component(CATALOG.of(component).orElseThrow(), component.name());
            topology = topology.with(
                    component.withFields(part.apply(fresh.fields()).over(component.fields())));
        }
        return topology;
    }
}
