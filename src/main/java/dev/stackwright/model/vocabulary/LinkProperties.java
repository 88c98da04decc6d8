package dev.stackwright.model.vocabulary;

import static dev.stackwright.model.vocabulary.Type.Plain.BOOLEAN;
import static dev.stackwright.model.vocabulary.Type.Plain.DURATION;
import static dev.stackwright.model.vocabulary.Type.Plain.INTEGER;
import static dev.stackwright.model.vocabulary.Type.Plain.PERCENT;
import static dev.stackwright.model.vocabulary.Type.Plain.PORT;
import static dev.stackwright.model.vocabulary.Type.Plain.RATE;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT_MAP;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT_OR_MAP;
import static dev.stackwright.model.vocabulary.Type.Plain.TEXT_OR_TEXTS;

import java.util.List;
import java.util.stream.Stream;

/// The properties of a link.
final class LinkProperties {

    private static final String NONE = "none";
    private static final String CLIENT = "the client's default";
    private static final String NO = "false";

    private static final List<Property> IDENTITY = List.of(
            Property.of("from", TEXT, "refused", "The component that opens the connection."),
            Property.of("to", TEXT, "refused", "The component that answers."),
            Property.of(
                    "pattern",
                    Type.choice(
                            "request",
                            "query",
                            "cache-aside",
                            "read-through",
                            "session",
                            "store",
                            "queue",
                            "stream",
                            "lock",
                            "rate-limit",
                            "publish",
                            "consume",
                            "pubsub",
                            "replicate",
                            "cdn-origin",
                            "scrape",
                            "log",
                            "trace",
                            "alert",
                            "datasource",
                            "backup"),
                    "refused",
                    "What the link is for."),
            Property.of(
                    "name",
                    TEXT,
                    "none; needed where two links share both ends and the pattern",
                    "Tells such links apart."),
            Property.of("protocol", TEXT, "the target kind's first protocol", "The protocol that is spoken."),
            Property.of("port", PORT, "the target kind's port of that protocol", "The target's port."),
            Property.of("endpoint", TEXT, "the whole service", "The path, method or database that is used."),
            Property.of("queue", TEXT, NONE, "The queue of the target that is used."),
            Property.of("topic", TEXT, NONE, "The topic of the target that is used."),
            Property.of("stream", TEXT, NONE, "The stream of the target that is used."),
            Property.of(
                    "environment",
                    TEXT_MAP,
                    "the variables derived from the link",
                    "Variables of the source by name, as in {CACHE: \"{url}\"}."),
            Property.of("note", TEXT, NONE, "A remark for readers."));

    private static final List<Property> LOAD = List.of(
            Property.of("rps", RATE, "derived from what arrives at the source", "Calls a second over this link."),
            Property.of("expectedP99", DURATION, "not stated", "The time within which 99 of 100 calls are answered."),
            Property.of("writes", BOOLEAN, "as the pattern says", "Whether the calls change data."),
            Property.of("optional", BOOLEAN, NO, "Whether the source can do without the target."),
            Property.of("fallback", TEXT_OR_MAP, NONE, "What the source does when the target does not answer."),
            Property.of(
                    "outbox", BOOLEAN, NO, "Whether messages pass through a table written in the same transaction."));

    private static final List<Property> CALLS = List.of(
            Property.of(
                    "timeout",
                    DURATION,
                    CLIENT,
                    "How long one call may take; for one that streams, how long nothing may happen on it."),
            Property.of("connectTimeout", DURATION, CLIENT, "How long opening a connection may take."),
            Property.of("retries", INTEGER, CLIENT, "How often a failed call is tried again."),
            Property.of("maxElapsed", DURATION, "no limit", "How long a call with all its retries may take."),
            Property.of("backoff", TEXT_OR_MAP, CLIENT, "How the pauses between retries grow: fixed or exponential."),
            Property.of("jitter", TEXT, CLIENT, "How the pauses are scattered: full, equal or none."),
            Property.of("retryBudget", PERCENT, "no limit", "The share of calls that may be retries."),
            Property.of(
                    "circuitBreaker",
                    TEXT_OR_MAP,
                    NONE,
                    "When calls stop because the target keeps failing: true, or any of {failures: 5, errors: 50%, open: 30s}."),
            Property.of("maxInFlight", INTEGER, "no limit", "How many calls may be under way at once."),
            Property.of("pool", INTEGER, CLIENT, "How many connections one instance of the source keeps."),
            Property.of("rateLimit", RATE, "no limit", "How many calls a second are let through."),
            Property.of("idempotent", BOOLEAN, NO, "Whether a call may safely be made twice."),
            Property.of(
                    "streaming",
                    BOOLEAN,
                    NO,
                    "Whether an answer goes on without end, as a WebSocket or server-sent events do."));

    private static final List<Property> CACHING = List.of(
            Property.of("ttl", DURATION, "entries do not expire", "How long a cached entry lives."),
            Property.of("ttlJitter", PERCENT, NONE, "By how much lifetimes are scattered."),
            Property.of("maxStaleness", DURATION, "not stated", "How old an answer may be."),
            Property.of(
                    "stampedeProtection",
                    TEXT,
                    NONE,
                    "How a rush on an expired entry is held off: single-flight, soft-ttl, early-recompute or lock."),
            Property.of("grace", DURATION, NONE, "How long an expired entry may be served while it is fetched anew."),
            Property.of("keep", DURATION, NONE, "How long an expired entry is kept for conditional fetches."),
            Property.of("vary", TEXT_OR_TEXTS, NONE, "The headers that make separate entries."),
            Property.of(
                    "cacheMode",
                    Type.choice("auto", "force", "pass"),
                    "auto",
                    "Whether caching follows the headers, is forced or is passed by."));

    private static final List<Property> MESSAGING = List.of(
            Property.of(
                    "durability",
                    Type.choice("must", "may-lose"),
                    "not stated",
                    "Whether what is sent must survive a failure."),
            Property.of("acks", TEXT, CLIENT, "How many brokers confirm a message: all, 1 or 0."),
            Property.of("confirms", BOOLEAN, CLIENT, "Whether the publisher waits for the broker's confirmation."),
            Property.of("autoAck", BOOLEAN, CLIENT, "Whether a message counts as done when it is handed out."),
            Property.of("prefetch", INTEGER, CLIENT, "How many messages a consumer holds unconfirmed."),
            Property.of("heartbeat", DURATION, CLIENT, "How often both sides show that they live."));

    private static final List<Property> SECURITY = List.of(
            Property.of("tls", TEXT_OR_MAP, NO, "Whether the connection is encrypted."),
            Property.of("auth", TEXT_OR_MAP, "as the target demands", "How the source proves who it is."));

    static final List<Property> ALL = Stream.of(IDENTITY, LOAD, CALLS, CACHING, MESSAGING, SECURITY)
            .flatMap(List::stream)
            .toList();

    private LinkProperties() {}
}
