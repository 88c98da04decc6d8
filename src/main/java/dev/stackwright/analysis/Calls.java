package dev.stackwright.analysis;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Every call of a topology, by its ends, and what can be reached from the entries by calls.
public final class Calls {

    private final Topology topology;
    private final Catalog catalog;
    private final List<Call> all;
    private final Map<String, List<Call>> from;
    private final Map<String, List<Call>> to;
    private final Lazy<Dominators> dominators = new Lazy<>(this::dominators);
    private final Lazy<Circles> circles = new Lazy<>(this::circles);
    private final Map<String, Amplification> amplifications = new HashMap<>();

    Calls(Topology topology, Catalog catalog) {
        this.topology = topology;
        this.catalog = catalog;
        this.all = topology.links().stream()
                .flatMap(link -> Call.of(topology, link).stream())
                .filter(call -> !catalog.is(call.from(), Trait.PROBER))
                .toList();
        this.from =
                all.stream().collect(Collectors.groupingBy(call -> call.link().from()));
        this.to = all.stream().collect(Collectors.groupingBy(call -> call.link().to()));
    }

    /// All calls in the order of the design, without those that only look how somebody answers.
    public List<Call> all() {
        return all;
    }

    /// The link as a call, if it is one.
    public Optional<Call> of(Link link) {
        return from.getOrDefault(link.from(), List.of()).stream()
                .filter(call ->
                        call.to().name().equals(link.to()) && call.link().equals(link))
                .findFirst();
    }

    /// The calls that a component makes.
    public List<Call> from(Component component) {
        return from.getOrDefault(component.name(), List.of());
    }

    /// The calls that arrive at a component.
    public List<Call> to(Component component) {
        return to.getOrDefault(component.name(), List.of());
    }

    /// How many components call this one.
    public long fanIn(Component component) {
        return to(component).stream().map(call -> call.link().from()).distinct().count();
    }

    /// True if the call leads back to its source, so that nothing can be said of times and tries along it.
    public boolean circular(Call call) {
        return circles.get().closes(call.link());
    }

    /// The first name, by the alphabet, of the components that this one forms a circle with.
    public Optional<String> circle(Component component) {
        return circles.get().of(component.name());
    }

    private Circles circles() {
        return Circles.of(all.stream().map(Call::link).toList());
    }

    /// True if calls from an entry arrive at the component, without any that is optional.
    public boolean reached(Component component) {
        return dominators.get().reaches(component.name());
    }

    /// The components that no entry reaches any more when this one is gone, itself included; empty if it is not on
    /// such a way. A way that makes a choice between equals, as visitors do between two proxies, survives.
    public Set<String> lostWithout(Component component) {
        if (catalog.is(component, Trait.OUTSIDE)) {
            return Set.of();
        }
        Set<String> lost = dominators.get().below(component.name());
        boolean replaced = lost.size() == 1 && to(component).stream().allMatch(call -> hasTwin(call, component));
        return replaced ? Set.of() : lost;
    }

    /// True if the caller of `component` has another target of the same pattern that does the same, as far as the
    /// drawing shows: both are called by the same pattern and lead to the same targets.
    private boolean hasTwin(Call call, Component component) {
        return from(call.from()).stream()
                .filter(other -> other.pattern() == call.pattern())
                .map(Call::to)
                .anyMatch(other -> !other.equals(component)
                        && other.kind().equals(component.kind())
                        && targets(other).equals(targets(component))
                        && !targets(other).isEmpty());
    }

    private Set<String> targets(Component component) {
        return from(component).stream().map(call -> call.link().to()).collect(Collectors.toSet());
    }

    private Dominators dominators() {
        List<String> entries = topology.components().values().stream()
                .filter(component -> catalog.is(component, Trait.ENTRY))
                .map(Component::name)
                .toList();
        return new Dominators(
                entries,
                name -> from.getOrDefault(name, List.of()).stream()
                        .filter(Call::hard)
                        .map(call -> call.link().to())
                        .toList());
    }

    /// The most tries that one call can become by the time it has come over this link: the product of the tries of
    /// every call on the way, with those calls in order. Calls in a circle count by themselves.
    /// They are kept by the keys of their links: to hash a call means to go through all that its ends state.
    public synchronized Amplification amplification(Call call) {
        Amplification before = amplifications.get(call.link().key());
        if (before != null) {
            return before;
        }
        Amplification worst = Amplification.NONE;
        for (Call earlier : circular(call) ? List.<Call>of() : to(call.from())) {
            if (!circular(earlier)) {
                Amplification candidate = amplification(earlier);
                worst = candidate.tries() > worst.tries() ? candidate : worst;
            }
        }
        Amplification result = worst.then(call);
        amplifications.put(call.link().key(), result);
        return result;
    }
}
