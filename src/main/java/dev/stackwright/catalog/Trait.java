package dev.stackwright.catalog;

import java.util.Locale;

/// What rules and generation ask of a kind instead of asking for its name. This list is closed: a kind that needs a new
/// trait needs a reader for it.
public enum Trait {
    /// Runs code of the user: needs an image or a build.
    WORKLOAD,
    /// Runs to its end and stops.
    JOB,
    /// Stands outside: nothing is started for it.
    OUTSIDE,
    /// Starts requests and is never called.
    ENTRY,
    /// Passes requests on to upstreams.
    PROXY,
    /// Holds back the calls that go over a link's rate limit.
    RATE_LIMITER,
    /// Keeps calls from a target that keeps failing, as a link's circuit breaker says.
    CIRCUIT_BREAKER,
    /// Tells by its own metrics how many of its answers are errors, and comes with an alert on them.
    COUNTS_ERRORS,
    /// Is what is put between a program and its target where nothing else holds the program's calls to their link.
    EGRESS,
    /// Holds data that may be lost and fetched again.
    CACHE,
    /// Speaks Redis's protocol and configuration.
    REDIS,
    /// Keeps answers of its upstreams and gives them out again.
    HTTP_CACHE,
    /// Holds data only in memory; nothing can make it durable.
    MEMORY_ONLY,
    /// Passes messages on and keeps them meanwhile.
    BROKER,
    /// Keeps messages in queues, which the component's property `queues` names.
    QUEUES,
    /// Keeps messages in topics, which the component's property `topics` names.
    TOPICS,
    /// Keeps messages in streams, which the component's property `streams` names.
    STREAMS,
    /// Finds records by what is in them.
    SEARCH,
    /// Stores records.
    DATABASE,
    /// Keeps state on its data path: a re-created container without a volume starts empty.
    STATEFUL,
    /// Watches other components.
    MONITOR,
    /// Collects metrics by scraping.
    SCRAPER,
    /// Sends alerts to people.
    ALERTING,
    /// Turns another component's state into metrics.
    EXPORTER,
    /// Runs in the image of what it is first linked to, whose client programs it needs.
    BORROWS_IMAGE,
    /// Gathers logs or traces and passes them on.
    COLLECTOR,
    /// Shows what other monitors keep.
    DASHBOARD,
    /// Calls others only to see how they answer.
    PROBER,
    /// Passes on connections of any protocol.
    RELAY,
    /// Is not meant to be reached from outside the host.
    INTERNAL;

    /// The spelling in kind.yaml: lower case with hyphens.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
