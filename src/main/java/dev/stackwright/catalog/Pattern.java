package dev.stackwright.catalog;

import static dev.stackwright.catalog.Family.ASYNC;
import static dev.stackwright.catalog.Family.OBSERVE;
import static dev.stackwright.catalog.Family.REPLICATE;
import static dev.stackwright.catalog.Family.REQUEST;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a link is for.
public enum Pattern {
    REQUEST_("request", REQUEST, true, "calls"),
    QUERY("query", REQUEST, true, "queries"),
    CACHE_ASIDE("cache-aside", REQUEST, true, "caches in"),
    READ_THROUGH("read-through", REQUEST, true, "reads through"),
    SESSION("session", REQUEST, true, "keeps sessions in"),
    STORE("store", REQUEST, true, "stores data in"),
    QUEUE("queue", ASYNC, true, "queues work in"),
    STREAM("stream", ASYNC, true, "streams through"),
    LOCK("lock", REQUEST, true, "locks with"),
    RATE_LIMIT("rate-limit", REQUEST, true, "counts rates in"),
    PUBLISH("publish", ASYNC, true, "publishes to"),
    CONSUME("consume", ASYNC, true, "consumes from"),
    PUBSUB("pubsub", ASYNC, true, "publishes and subscribes at"),
    REPLICATE_("replicate", REPLICATE, true, "replicates from"),
    CDN_ORIGIN("cdn-origin", REQUEST, true, "fetches from"),
    SCRAPE("scrape", OBSERVE, false, "scrapes"),
    LOG("log", OBSERVE, false, "logs to"),
    TRACE("trace", OBSERVE, false, "traces to"),
    ALERT("alert", OBSERVE, false, "alerts"),
    DATASOURCE("datasource", OBSERVE, false, "reads from"),
    BACKUP("backup", REPLICATE, false, "backs up");

    private static final Map<String, Pattern> BY_ID =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Pattern::id, Function.identity()));

    private static final Set<String> OF_ENTRIES =
            Set.of("ttl", "ttlJitter", "maxStaleness", "stampedeProtection", "grace", "keep", "vary", "cacheMode");
    private static final Set<String> OF_MESSAGES =
            Set.of("queue", "topic", "stream", "outbox", "acks", "confirms", "autoAck", "prefetch", "heartbeat");

    private final String id;
    private final Family family;
    private final boolean startsAfter;
    private final String verb;

    Pattern(String id, Family family, boolean startsAfter, String verb) {
        this.id = id;
        this.family = family;
        this.startsAfter = startsAfter;
        this.verb = verb;
    }

    /// The spelling in a design.
    public String id() {
        return id;
    }

    /// The family, which decides how the link is drawn.
    public Family family() {
        return family;
    }

    /// True if the source is started only when the target is up.
    public boolean startsAfter() {
        return startsAfter;
    }

    /// What the source does with the target, as in "api *caches in* redis".
    public String verb() {
        return verb;
    }

    /// True if a link of this pattern can have the property: only calls that leave an entry behind speak of entries,
    /// and only what passes messages on of messages.
    public boolean knows(String property) {
        return !(OF_ENTRIES.contains(property) && (family != REQUEST || this == QUERY))
                && !(OF_MESSAGES.contains(property) && family != ASYNC);
    }

    /// The pattern with this id.
    public static Optional<Pattern> of(String id) {
        return Optional.ofNullable(BY_ID.get(id.toLowerCase(Locale.ROOT)));
    }
}
