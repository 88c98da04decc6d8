package dev.stackwright.analysis;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.PublishedPort;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Topology;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A topology with what follows from it. Everything is computed at most once, when first asked for.
public final class Analysis {

    private final Topology topology;
    private final Catalog catalog;
    private final LinkIndex links;
    private final Containers containers;
    private final Lazy<Calls> calls;
    private final Lazy<Load> load;
    private final Watch watch;

    private Analysis(Topology topology, Catalog catalog) {
        this.topology = topology;
        this.catalog = catalog;
        this.links = LinkIndex.of(topology);
        this.containers = new Containers(topology, catalog, links);
        this.calls = new Lazy<>(() -> new Calls(topology, catalog));
        this.load = new Lazy<>(() -> new Load(topology, catalog, links));
        this.watch = new Watch(this);
    }

    /// Analyses `topology` with the kinds of `catalog`.
    public static Analysis of(Topology topology, Catalog catalog) {
        return new Analysis(topology, catalog);
    }

    /// The topology that this analysis speaks of.
    public Topology topology() {
        return topology;
    }

    /// The kinds that the components were read with.
    public Catalog catalog() {
        return catalog;
    }

    /// Components in the order of the design.
    public Stream<Component> components() {
        return topology.components().values().stream();
    }

    /// Links in the order of the design.
    public Stream<Link> links() {
        return topology.links().stream();
    }

    /// Links that leave a component, in the order of the design.
    public List<Link> linksFrom(Component component) {
        return links.from(component.name());
    }

    /// Links that arrive at a component, in the order of the design.
    public List<Link> linksTo(Component component) {
        return links.to(component.name());
    }

    /// The component's kind, if the catalogue has it.
    public Optional<Kind> kind(Component component) {
        return catalog.of(component);
    }

    /// True if the component's kind has the trait.
    public boolean is(Component component, Trait trait) {
        return catalog.is(component, trait);
    }

    /// True if the component is a program that runs on this machine instead of in a container.
    public boolean here(Component component) {
        return here(component, catalog);
    }

    /// True if the component is a program that runs on this machine instead of in a container.
    public static boolean here(Component component, Catalog catalog) {
        return catalog.is(component, Trait.WORKLOAD)
                && component.fields().text("runs").filter("here"::equals).isPresent();
    }

    /// True if the component is started as containers: its kind is known, it is nothing outside, and no program that
    /// runs on this machine.
    public boolean started(Component component) {
        return containers.started(component);
    }

    /// True if the component would be started as containers, and the design says that the stack is started without it.
    public boolean leftOut(Component component) {
        return leftOut(component, catalog);
    }

    /// True if the component would be started as containers, and the design says that the stack is started without it.
    public static boolean leftOut(Component component, Catalog catalog) {
        return component.fields().flag("leftOut") && Containers.started(component, catalog);
    }

    /// What the component's containers would be; nothing for what is not started or not known.
    public Optional<EffectiveContainer> container(Component component) {
        return containers.of(component);
    }

    /// The ports of this machine that the component's containers take; none for what is not started or not known.
    public List<PublishedPort> published(Component component) {
        return started(component) ? containers.published(component) : List.of();
    }

    /// The volumes that the component's containers mount; none for what is not started or not known.
    public List<VolumeEntry> volumes(Component component) {
        return started(component) ? containers.volumes(component) : List.of();
    }

    /// The networks that the component's containers are in; none for what is not started or not known.
    public List<String> networks(Component component) {
        return started(component) ? containers.networks(component) : List.of();
    }

    /// What the component's containers may do on their host; nothing for what is not started or not known.
    public Optional<Rights> rights(Component component) {
        return kind(component).filter(_ -> started(component)).map(kind -> Rights.of(component, kind));
    }

    /// The ports that the component's containers answer on; none if nothing is known of it.
    public NavigableSet<Integer> listens(Component component) {
        NavigableSet<Integer> listens = new TreeSet<>();
        kind(component).filter(_ -> started(component)).ifPresent(kind -> {
            kind.ports().forEach(port -> listens.add(Ports.number(component, kind, port)));
            component.fields().texts("ports").stream()
                    .flatMap(text -> Ports.number(text).stream())
                    .forEach(listens::add);
        });
        return listens;
    }

    /// The calls among the components.
    public Calls calls() {
        return calls.get();
    }

    /// How many calls a second there are.
    public Load load() {
        return load.get();
    }

    /// What a component is part of beyond its neighbours.
    public Flow flow(Component component) {
        return new Flow(
                load().into(component), load().outOf(component), calls().reached(component), calls().circle(component));
    }

    /// Who is watched.
    public Watch watch() {
        return watch;
    }

    /// A component's settings as its server takes them.
    public Settings settings(Component component) {
        return new Settings(component, kind(component));
    }

    /// The limits of the kernel that a component's containers get.
    public KernelLimits kernelLimits(Component component) {
        return KernelLimits.of(component, kind(component));
    }

    /// How many of a component's servers there are: its replicas, or the members of its cluster.
    public int servers(Component component) {
        return kind(component)
                .filter(kind -> kind.clustered(component))
                .map(kind -> kind.members(component).size())
                .orElse(component.replicas());
    }

    /// How many calls a second one replica of a component bears, if that is stated and more than none.
    public static Optional<Double> capacity(Component component) {
        return component
                .fields()
                .text("capacityPerReplica")
                .flatMap(Quantity::perSecond)
                .filter(rate -> rate > 0);
    }

    /// The share of time in percent in which the system must answer, if it is stated.
    public Optional<Double> availability() {
        return topology.requirements().text("availability").flatMap(Quantity::percent);
    }

    /// The stage that the design is judged for: `dev`, `staging` or `prod`; absent means prod.
    public String stage() {
        return topology.requirements().text("stage").orElse("prod");
    }
}
