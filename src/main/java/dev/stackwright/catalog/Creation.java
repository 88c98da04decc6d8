package dev.stackwright.catalog;

import dev.stackwright.model.Component;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What new components and links begin with: safe values, written into the design where everybody sees them.
public final class Creation {

    private static final Set<Pattern> LASTING =
            Set.of(Pattern.SESSION, Pattern.STORE, Pattern.QUEUE, Pattern.LOCK, Pattern.STREAM);

    private static final Set<Pattern> CACHING = Set.of(Pattern.CACHE_ASIDE, Pattern.READ_THROUGH);

    private Creation() {}

    /// A new component of `kind` with the kind's safe values.
    public static Component component(Kind kind, String name) {
        Fields fields = kind.initial();
        for (Setting setting : kind.settings()) {
            if (setting.initial().isPresent()) {
                Scalar value = value(setting, setting.initial().get());
                fields = fields.withPath("settings." + setting.id(), value);
            }
        }
        return new Component(name, kind.id(), fields);
    }

    /// The value of a setting as its type is written: numbers and truth values bare, all else as text.
    public static Scalar value(Setting setting, String text) {
        return switch (setting.type()) {
            case INTEGER, BOOLEAN -> Scalar.typed(text);
            case SIZE, DURATION, PERCENTAGE, CHOICE, TEXT, SECRET -> Scalar.of(text);
        };
    }

    /// The patterns that a link to a component of kind `to` may have, the likeliest first; none if `from` never opens
    /// such a link.
    public static List<Pattern> patterns(Kind from, Kind to) {
        return to.offers().stream()
                .flatMap(offer -> offer.patterns().stream())
                .filter(pattern -> opens(from, to, pattern))
                .distinct()
                .toList();
    }

    private static boolean opens(Kind from, Kind to, Pattern pattern) {
        return switch (pattern) {
            case SCRAPE, ALERT -> from.is(Trait.SCRAPER);
            case DATASOURCE ->
                to.is(Trait.MONITOR) ? from.is(Trait.DASHBOARD) : from.is(Trait.EXPORTER) || from.is(Trait.COLLECTOR);
            case REQUEST_, CDN_ORIGIN ->
                from.is(Trait.ENTRY) || from.is(Trait.PROXY) || from.is(Trait.WORKLOAD) || from.is(Trait.PROBER);
            case LOG -> to.is(Trait.COLLECTOR) ? !from.is(Trait.OUTSIDE) : sends(from);
            case TRACE -> sends(from);
            case BACKUP, REPLICATE_ -> !from.is(Trait.OUTSIDE);
            default ->
                from.is(Trait.WORKLOAD)
                        || from.is(Trait.RELAY)
                        || from.accounts().filter(pattern::equals).isPresent();
        };
    }

    private static boolean sends(Kind from) {
        return from.is(Trait.WORKLOAD) || from.is(Trait.COLLECTOR);
    }

    /// A new link with the values that the target's kind offers for the pattern; a link from outside has none, because
    /// its source is not ours to configure.
    public static Link link(Component from, Component to, Pattern pattern, Catalog catalog) {
        if (catalog.is(from, Trait.OUTSIDE)) {
            return Link.of(from.name(), to.name(), pattern.id());
        }
        Optional<Offer> offer = catalog.of(to).flatMap(kind -> kind.offer(pattern, to));
        Fields fields = offer.map(Offer::link).orElse(Fields.EMPTY);
        if (LASTING.contains(pattern) && catalog.is(to, Trait.CACHE)) {
            fields = fields.with("durability", Scalar.of("must"));
        }
        if (CACHING.contains(pattern) && catalog.is(to, Trait.CACHE)) {
            fields = fields.with("ttl", Scalar.of("5m"));
        }
        if (pattern == Pattern.CDN_ORIGIN
                && catalog.of(from).filter(Kind::keepsAnswers).isPresent()) {
            fields = fields.with("ttl", Scalar.of("1m"));
        }
        return new Link(from.name(), to.name(), pattern.id(), fields);
    }
}
