package dev.stackwright.analysis;

import dev.stackwright.catalog.Family;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Topology;
import java.util.Optional;

/// A link whose source waits for its target, with both ends and with what it states as quantities. What is not stated,
/// or cannot be read, is empty.
public record Call(Link link, Pattern pattern, Component from, Component to) {

    private static final long FIRST_PAUSE = 100;
    private static final long LONGEST_PAUSE = 2_000;

    /// The link as a call, if it is one and both its ends are there.
    static Optional<Call> of(Topology topology, Link link) {
        Optional<Component> from = topology.component(link.from());
        Optional<Component> to = topology.component(link.to());
        return Pattern.of(link.pattern())
                .filter(pattern -> pattern.family() == Family.REQUEST)
                .filter(_ -> from.isPresent() && to.isPresent())
                .map(pattern -> new Call(link, pattern, from.orElseThrow(), to.orElseThrow()));
    }

    /// Milliseconds after which one try is given up.
    public Optional<Long> timeout() {
        return link.fields().text("timeout").flatMap(Quantity::millis).filter(millis -> millis > 0);
    }

    /// How often a failed call is tried again; 0 if nothing is said.
    public long retries() {
        return link.fields().integer("retries").orElse(0L);
    }

    /// True if an answer goes on without end, so that the timeout limits silence and nothing else.
    public boolean streams() {
        return link.fields().flag("streaming");
    }

    /// True if the source cannot do without the target.
    public boolean hard() {
        return !link.optional();
    }

    /// Milliseconds that the source may wait at worst: every try until its timeout, and the pauses between them, cut at
    /// `maxElapsed`. Nothing is known of a call that streams.
    public Optional<Long> worst() {
        Optional<Long> limit = link.fields().text("maxElapsed").flatMap(Quantity::millis);
        return timeout()
                .filter(_ -> !streams())
                .map(timeout -> timeout * (retries() + 1) + pauses())
                .map(worst -> Math.min(worst, limit.orElse(worst)));
    }

    private long pauses() {
        if (!link.fields().text("backoff").filter("exponential"::equals).isPresent()) {
            return 0;
        }
        long sum = 0;
        long pause = FIRST_PAUSE;
        for (long i = 0; i < Math.min(retries(), 100); i++) {
            sum += pause;
            pause = Math.min(pause * 2, LONGEST_PAUSE);
        }
        return sum;
    }

    /// Connections that one instance of the source keeps.
    public Optional<Long> pool() {
        return link.fields().integer("pool");
    }

    /// Milliseconds that an answer from a cache lives.
    public Optional<Long> ttl() {
        return link.fields().text("ttl").flatMap(Quantity::millis);
    }

    /// True if the property is stated and not switched off.
    public boolean has(String property) {
        return link.fields().has(property)
                && link.fields()
                        .text(property)
                        .filter(text -> text.equals("false") || text.equals("none") || text.equals("0"))
                        .isEmpty();
    }
}
