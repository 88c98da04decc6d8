package dev.stackwright.analysis;

import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Who is watched by whom.
public final class Watch {

    private final Analysis analysis;
    private final Lazy<List<Component>> scrapers;
    private final Map<String, Optional<Kind>> exporters = new ConcurrentHashMap<>();

    Watch(Analysis analysis) {
        this.analysis = analysis;
        this.scrapers = new Lazy<>(() -> analysis.components()
                .filter(component -> analysis.is(component, Trait.SCRAPER))
                .toList());
    }

    /// Everything that collects metrics.
    public List<Component> scrapers() {
        return scrapers.get();
    }

    /// True if something scrapes the component, or an exporter that reads from it.
    public boolean covers(Component component) {
        return scraped(component)
                || analysis.linksTo(component).stream()
                        .filter(link -> link.pattern().equals(Pattern.DATASOURCE.id()))
                        .flatMap(link -> analysis.topology().component(link.from()).stream())
                        .anyMatch(reader -> analysis.is(reader, Trait.EXPORTER) && scraped(reader));
    }

    private boolean scraped(Component component) {
        return analysis.linksTo(component).stream().map(Link::pattern).anyMatch(Pattern.SCRAPE.id()::equals);
    }

    /// True if its metrics could be had, from itself or by an exporter of the catalogue. A program that names no page
    /// for its metrics has none.
    public boolean can(Component component) {
        return analysis.kind(component)
                .filter(kind -> !kind.is(Trait.OUTSIDE) && !kind.is(Trait.JOB))
                .filter(kind -> serves(component, kind) || exporter(kind))
                .isPresent();
    }

    /// The kind that brings a component's metrics, if the catalogue has one.
    public Optional<Kind> exporterFor(Component component) {
        return exporters.computeIfAbsent(
                component.kind(),
                watched -> analysis.catalog().kinds().values().stream()
                        .filter(kind -> kind.watches().contains(watched))
                        .findFirst());
    }

    /// True if the component itself answers a scrape.
    public boolean serves(Component component) {
        return analysis.kind(component).filter(kind -> serves(component, kind)).isPresent();
    }

    private static boolean serves(Component component, Kind kind) {
        boolean offered = kind.offer(Pattern.SCRAPE, component).isPresent();
        return offered
                && (!kind.is(Trait.WORKLOAD)
                        || component.setting("metrics-path").isPresent());
    }

    private static boolean exporter(Kind kind) {
        return kind.offer(Pattern.DATASOURCE).isPresent()
                && Stream.of(Trait.DATABASE, Trait.CACHE, Trait.BROKER, Trait.PROXY)
                        .anyMatch(kind::is);
    }

    /// True if the link only watches its target.
    public static boolean watches(Link link) {
        return Pattern.of(link.pattern())
                .filter(pattern -> pattern.family() == Family.OBSERVE)
                .isPresent();
    }
}
