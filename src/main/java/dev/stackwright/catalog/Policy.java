package dev.stackwright.catalog;

import dev.stackwright.model.Link;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a link may demand of the side that makes its calls.
public enum Policy {
    TIMEOUT("timeout"),
    RETRIES("retries"),
    CIRCUIT_BREAKER("circuitBreaker"),
    RATE_LIMIT("rateLimit"),
    IN_FLIGHT("maxInFlight");

    private static final Set<String> OFF = Set.of("false", "none", "off");

    private final String id;

    Policy(String id) {
        this.id = id;
    }

    /// The property of a link that states it.
    public String id() {
        return id;
    }

    /// The policies that a link states.
    public static List<Policy> statedBy(Link link) {
        return Stream.of(values()).filter(policy -> policy.statedOn(link)).toList();
    }

    /// True if a link states it and does not switch it off.
    public boolean statedOn(Link link) {
        return link.fields().has(id)
                && link.fields().text(id).filter(OFF::contains).isEmpty();
    }

    /// True if a proxy of this kind can hold calls to it.
    public boolean heldBy(Kind proxy) {
        return switch (this) {
            case CIRCUIT_BREAKER -> proxy.is(Trait.CIRCUIT_BREAKER);
            case RATE_LIMIT -> proxy.is(Trait.RATE_LIMITER);
            case TIMEOUT, RETRIES, IN_FLIGHT -> true;
        };
    }
}
