package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A proxy through which a program calls one target, so that the proxy holds the calls to what the link states.
final class Egress {

    /// What the proxy does in place of the program, and how it reaches the target.
    private static final Set<String> MOVED = Set.of(
            "retries",
            "maxElapsed",
            "backoff",
            "jitter",
            "retryBudget",
            "circuitBreaker",
            "maxInFlight",
            "rateLimit",
            "protocol",
            "port");

    /// What holds on either side of the proxy.
    private static final Set<String> BOTH = Set.of("timeout", "connectTimeout", "idempotent");

    private Egress() {}

    /// The edit that puts the proxy there; nothing if no kind has both limits and breakers, or none may call the
    /// target.
    static Optional<Edit> of(Analysis analysis, Component program, Link link) {
        Component target = analysis.topology().component(link.to()).orElseThrow();
        return analysis.kind(target)
                .flatMap(called -> analysis.catalog().kinds().values().stream()
                        .filter(kind -> List.of(Trait.PROXY, Trait.RATE_LIMITER, Trait.CIRCUIT_BREAKER).stream()
                                .allMatch(kind::is))
                        .filter(kind -> Creation.patterns(kind, called).contains(Pattern.REQUEST_))
                        .findFirst())
                .map(kind -> between(analysis, program, target, link, kind));
    }

    private static Edit between(Analysis analysis, Component program, Component target, Link link, Kind kind) {
        String name = Names.free(
                Names.slug(link.to() + "-egress"),
                analysis.topology().components().keySet());
        Component proxy = Creation.component(kind, name)
                .with("zone", program.fields().value("zone").orElse(null));
        Fields own = link.fields().without(MOVED.toArray(String[]::new));
        Link fresh = Creation.link(proxy, target, Pattern.REQUEST_, analysis.catalog());
        Fields passed = fresh.fields();
        for (var entry : link.fields().entries().entrySet()) {
            if (MOVED.contains(entry.getKey()) || BOTH.contains(entry.getKey())) {
                passed = passed.with(entry.getKey(), entry.getValue());
            }
        }
        return new Edit.Insert(
                link.key(), proxy, new Link(link.from(), name, link.pattern(), own), fresh.withFields(passed));
    }
}
