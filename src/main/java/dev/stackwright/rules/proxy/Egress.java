package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Creation;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Offer;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Beside;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
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

    /// The edit that puts the proxy there; nothing if no kind is made for it, or may call the target.
    static Optional<Edit> of(Analysis analysis, Component program, Link link) {
        Component target = analysis.topology().component(link.to()).orElseThrow();
        return analysis.kind(target)
                .flatMap(called -> analysis.catalog().kinds().values().stream()
                        .filter(kind -> kind.is(Trait.EGRESS))
                        .filter(kind -> Creation.patterns(kind, called).contains(Pattern.REQUEST_))
                        .findFirst())
                .map(kind -> between(analysis, program, target, link, kind));
    }

    private static Edit between(Analysis analysis, Component program, Component target, Link link, Kind kind) {
        Component proxy = Beside.component(analysis, program, kind, link.to() + "-egress");
        Link before = new Link(
                link.from(), proxy.name(), link.pattern(), link.fields().without(MOVED.toArray(String[]::new)));
        Link fresh = Creation.link(proxy, target, Pattern.REQUEST_, analysis.catalog());
        Fields passed = fresh.fields();
        for (var entry : link.fields().entries().entrySet()) {
            if (MOVED.contains(entry.getKey()) || BOTH.contains(entry.getKey())) {
                passed = passed.with(entry.getKey(), entry.getValue());
            }
        }
        boolean only = analysis.linksFrom(program).stream()
                .filter(other -> other.to().equals(link.to()))
                .allMatch(link::equals);
        return new Edit.Insert(link.key(), proxy, only ? named(before, link, kind) : before, fresh.withFields(passed));
    }

    /// The program goes on reading the variables that it knows, which lead to the proxy now.
    private static Link named(Link before, Link link, Kind kind) {
        SequencedMap<String, String> variables = new LinkedHashMap<>(
                kind.offer(Pattern.REQUEST_).map(Offer::environment).orElseThrow());
        variables.put("HOST", "{host}");
        variables.put("PORT", "{port}");
        Fields named = link.fields().fields("environment");
        for (var variable : variables.entrySet()) {
            String name = Names.variable(link.to()) + "_" + variable.getKey();
            named = named.has(name) ? named : named.with(name, Scalar.of(variable.getValue()));
        }
        return before.withFields(before.fields().with("environment", named));
    }
}
