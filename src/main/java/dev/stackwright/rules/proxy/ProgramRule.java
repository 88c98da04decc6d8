package dev.stackwright.rules.proxy;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Enforcement;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Policy;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// PROXY-012: a rate limit or circuit breaker on a program's link that nothing in the export enforces.
public final class ProgramRule {

    private static final Set<Policy> TRUSTED = EnumSet.of(Policy.CIRCUIT_BREAKER, Policy.RATE_LIMIT);

    private static final RuleInfo INFO = new RuleInfo(
                    "PROXY-012",
                    "No one enforces the limit or breaker of a program's link",
                    Severity.INFO,
                    Scope.LINK,
                    "A link from a program states a rateLimit or a circuitBreaker, and the program's preset writes no file for"
                            + " it.",
                    "Put a proxy that has it between the two, choose a preset that writes it, or let the program's code do it.",
                    "Nothing in the export holds calls to it: it is true only if somebody has programmed it.",
                    "Resilience4j, getting started; Envoy's outlier detection and local rate limit; HAProxy 3.2 configuration")
            .facets("circuitBreaker", "rateLimit");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, ProgramRule::check);

    private ProgramRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        Optional<Component> program =
                analysis.topology().component(link.from()).filter(source -> analysis.is(source, Trait.WORKLOAD));
        List<Policy> open =
                program.flatMap(_ -> Enforcement.of(analysis, link)).map(Enforcement::open).orElse(List.of()).stream()
                        .filter(TRUSTED::contains)
                        .toList();
        if (program.isEmpty() || open.isEmpty()) {
            return Optional.empty();
        }
        String what = open.size() > 1 ? "the circuit breaker and the rate limit" : word(open.getFirst());
        return Optional.of(INFO.finding(
                open.getFirst().id(),
                Element.link(link),
                "Only the code of " + link.from() + " can enforce " + what + " on this link",
                Evidence.of("program", link.from()),
                fixes(analysis, program.get(), link)));
    }

    private static String word(Policy policy) {
        return policy == Policy.RATE_LIMIT ? "the rate limit" : "the circuit breaker";
    }

    private static List<Fix> fixes(Analysis analysis, Component program, Link link) {
        boolean request = link.pattern().equals(Pattern.REQUEST_.id());
        return Egress.of(analysis, program, link)
                .filter(_ -> request)
                .map(edit -> List.of(new Fix("Put a proxy between them", edit)))
                .orElse(List.of());
    }
}
