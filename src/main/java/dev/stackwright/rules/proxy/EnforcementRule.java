package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Kind;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Optional;

/// PROXY-011: a rate limit or circuit breaker that the proxy which would have to enforce it does not have.
public final class EnforcementRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "PROXY-011",
                    "Limit or breaker that the proxy cannot enforce",
                    Severity.WARNING,
                    Scope.LINK,
                    "A link from a proxy, or from outside into one, states a rateLimit, or a link from a proxy a circuitBreaker,"
                            + " and the proxy's kind has no such thing; or the breaker opens at something that the kind does not"
                            + " count.",
                    "Take the property away, or put a proxy there that has it.",
                    "A limit that stands on the drawing and nowhere else is trusted when it is needed and then does not hold.",
                    "nginx ngx_http_upstream_module; Caddy modules; Varnish Cache documentation")
            .facets("circuitBreaker", "rateLimit")
            .facet("threshold", Severity.INFO);

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, EnforcementRule::check);

    private EnforcementRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        return proxy(analysis, link.from())
                .flatMap(from -> missing(link, from, "rateLimit", Trait.RATE_LIMITER, "rate limits")
                        .or(() -> missing(link, from, "circuitBreaker", Trait.CIRCUIT_BREAKER, "circuit breakers"))
                        .or(() -> ignored(link, from)))
                .or(() -> proxy(analysis, link.to())
                        .filter(_ -> fromOutside(analysis, link))
                        .flatMap(to -> missing(link, to, "rateLimit", Trait.RATE_LIMITER, "rate limits")));
    }

    private static Optional<Kind> proxy(Analysis analysis, String name) {
        return analysis.topology().component(name).flatMap(analysis::kind).filter(kind -> kind.is(Trait.PROXY));
    }

    private static boolean fromOutside(Analysis analysis, Link link) {
        Optional<Component> from = analysis.topology().component(link.from());
        return from.filter(component -> analysis.is(component, Trait.OUTSIDE)).isPresent();
    }

    private static Optional<Finding> ignored(Link link, Kind proxy) {
        return proxy.ignores().keySet().stream()
                .filter(path -> link.fields().has(path))
                .findFirst()
                .map(path -> INFO.finding(
                        "threshold",
                        Element.link(link),
                        proxy.title() + " does not keep " + path + " of this link: "
                                + proxy.ignores().get(path),
                        Evidence.of("proxy", proxy.id()),
                        List.of(new Fix("Take it off the link", without(link, path)))));
    }

    private static Edit without(Link link, String path) {
        String whole = path.substring(0, path.lastIndexOf('.'));
        boolean only = link.fields().fields(whole).entries().size() == 1;
        return only ? Edits.property(link, whole, Scalar.of(true)) : Edits.clear(link, path);
    }

    private static Optional<Finding> missing(Link link, Kind proxy, String property, Trait needed, String what) {
        boolean off = link.fields().text(property).filter("false"::equals).isPresent();
        if (!link.fields().has(property) || off || proxy.is(needed)) {
            return Optional.empty();
        }
        return Optional.of(INFO.finding(
                property,
                Element.link(link),
                proxy.title() + " has no " + what + ", so the one on this link does not hold",
                Evidence.of("proxy", proxy.id()),
                List.of(new Fix("Take it off the link", Edits.clear(link, property)))));
    }
}
