package dev.stackwright.analysis;

import dev.stackwright.catalog.Catalog;
import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Topology;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Calls a second over each link and into each component: what a link states, else what follows from the
/// requirements. Entries share the required rate; a program makes one call over each link for every call that it gets;
/// a proxy passes all on if it has one upstream, and is not guessed about if it has several. What cannot be worked out
/// is empty.
public final class Load {

    private final Topology topology;
    private final Catalog catalog;
    private final LinkIndex links;
    private final Map<String, Optional<Double>> known = new HashMap<>();
    private final Set<String> under = new HashSet<>();
    private final Lazy<Long> entryLinks = new Lazy<>(this::entryLinks);

    Load(Topology topology, Catalog catalog, LinkIndex links) {
        this.topology = topology;
        this.catalog = catalog;
        this.links = links;
    }

    /// Calls a second over a link.
    public synchronized Optional<Double> over(Link link) {
        return link.fields()
                .text("rps")
                .flatMap(Quantity::perSecond)
                .or(() -> carries(link) ? topology.component(link.from()).flatMap(this::outOf) : Optional.empty());
    }

    /// Calls a second that arrive at a component, be it over calls or messages.
    public synchronized Optional<Double> into(Component component) {
        Optional<Double> before = known.get(component.name());
        if (before != null) {
            return before;
        }
        if (!under.add(component.name())) {
            return Optional.empty();
        }
        Optional<Double> sum =
                sum(links.to(component.name()).stream().filter(Load::carries).toList());
        under.remove(component.name());
        known.put(component.name(), sum);
        return sum;
    }

    private Optional<Double> sum(List<Link> arriving) {
        double sum = 0;
        for (Link link : arriving) {
            Optional<Double> rate = over(link);
            if (rate.isEmpty()) {
                return rate;
            }
            sum += rate.get();
        }
        return arriving.isEmpty() ? Optional.empty() : Optional.of(sum);
    }

    /// Calls a second that a component passes on over each link that does not say otherwise.
    public synchronized Optional<Double> outOf(Component source) {
        if (catalog.is(source, Trait.ENTRY)) {
            return required().map(rate -> rate / entryLinks.get());
        }
        if (catalog.is(source, Trait.PROXY)
                && links.from(source.name()).stream().filter(Load::carries).count() > 1) {
            return Optional.empty();
        }
        return into(source);
    }

    private Optional<Double> required() {
        return topology.requirements().text("rps").flatMap(Quantity::perSecond);
    }

    private long entryLinks() {
        return topology.components().values().stream()
                .filter(component -> catalog.is(component, Trait.ENTRY))
                .flatMap(entry -> links.from(entry.name()).stream())
                .filter(Load::carries)
                .count();
    }

    private static boolean carries(Link link) {
        return Pattern.of(link.pattern())
                .filter(pattern -> pattern.family() == Family.REQUEST || pattern == Pattern.PUBLISH)
                .isPresent();
    }
}
