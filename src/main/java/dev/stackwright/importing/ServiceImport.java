package dev.stackwright.importing;

import dev.stackwright.analysis.ImageReference;
import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import dev.stackwright.model.Topology;
import dev.stackwright.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Makes components of Compose services. A service is of the kind whose image it runs, and else a program of the
/// user's. What it does not say stays unsaid: the server's own default holds.
final class ServiceImport {

    private static final int MOST = 5000;

    private final Catalog catalog;
    private final List<String> left = new ArrayList<>();
    private final SequencedMap<String, Component> components = new LinkedHashMap<>();
    private final Map<String, Component> services = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    ServiceImport(Catalog catalog) {
        this.catalog = catalog;
    }

    /// Refuses more services than a drawing has room for.
    static void check(int services) throws ImportProblem {
        if (services > MOST) {
            throw new ImportProblem("These are more than " + MOST + " services; take them over in parts.");
        }
    }

    Imported of(Fields all) throws ImportProblem {
        check(all.entries().size());
        all.entries().forEach((name, value) -> add(name, (Fields) value));
        all.entries().forEach((name, value) -> link(name, (Fields) value));
        Topology topology = Topology.empty("pasted").withComponents(components).withLinks(links);
        return new Imported(topology, left);
    }

    private void add(String service, Fields fields) {
        String name = Names.free(Names.slug(service), components.keySet());
        Kind kind = kind(fields);
        ServiceFields read = new ServiceFields(kind, fields);
        Component component = new Component(name, kind.id(), read.properties());
        read.left().forEach(key -> left.add(key + " of " + name));
        components.put(name, component);
        services.put(service, component);
    }

    /// The kind whose image it runs, rather one that answers something than one that only uses the image too.
    private Kind kind(Fields service) {
        Optional<String> repository =
                service.text("image").map(ServiceImport::repository).filter(_ -> !service.has("build"));
        return catalog.kinds().values().stream()
                .filter(kind -> !kind.is(Trait.WORKLOAD) && !kind.is(Trait.JOB))
                .filter(kind -> repository
                        .filter(repository(kind.container().image())::equals)
                        .isPresent())
                .min(Comparator.comparing(kind -> kind.offers().isEmpty()))
                .or(() -> catalog.kinds().values().stream()
                        .filter(kind -> kind.is(Trait.WORKLOAD) && !kind.is(Trait.JOB))
                        .findFirst())
                .orElseThrow();
    }

    /// The repository as it is mostly written: without the registry that everything comes from.
    private static String repository(String image) {
        return ImageReference.of(image)
                .repository()
                .replaceFirst("^(index\\.)?docker\\.io/", "")
                .replaceFirst("^library/", "");
    }

    private void link(String service, Fields fields) {
        Component from = services.get(service);
        for (String target : targets(fields)) {
            Component to = services.get(target);
            List<Pattern> patterns = from == null || to == null || from.equals(to)
                    ? List.of()
                    : Creation.patterns(
                            catalog.of(from).orElseThrow(), catalog.of(to).orElseThrow());
            if (from != null && to != null && !patterns.isEmpty()) {
                Link link = Creation.link(from, to, patterns.getFirst(), catalog);
                if (links.stream().noneMatch(other -> other.key().equals(link.key()))) {
                    links.add(link);
                }
            } else {
                left.add("depends_on " + target + " of " + (from == null ? service : from.name()));
            }
        }
    }

    private static List<String> targets(Fields service) {
        Optional<Value> dependencies = service.value("depends_on");
        return dependencies.isPresent() && dependencies.get() instanceof Fields map
                ? List.copyOf(map.entries().keySet())
                : service.texts("depends_on");
    }
}
