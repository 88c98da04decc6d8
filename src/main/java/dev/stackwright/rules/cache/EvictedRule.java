package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Link;
import dev.stackwright.rules.Edits;
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
import java.util.stream.Collectors;

/// CACHE-020: records that give way when the memory is full.
public final class EvictedRule {

    private static final Set<Pattern> KEEPING =
            EnumSet.of(Pattern.SESSION, Pattern.STORE, Pattern.QUEUE, Pattern.LOCK, Pattern.STREAM);

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-020",
                    "Data that must last in a store that evicts",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A link that keeps sessions, locks, queues, streams or records says durability: must, the store's"
                            + " maxmemory-policy evicts among all keys (error), or among those with a lifetime and the link"
                            + " states a ttl (warning). A store that holds a cache as well is judged by CACHE-010, one that writes nothing to disk by CACHE-008.",
                    "Evict nothing (noeviction): writes are refused when the memory is full, and nothing is lost.",
                    "When the memory is full the store throws out sessions and locks without telling anybody, log of"
                            + " writes or not.",
                    "redis.io and valkey.io, key eviction")
            .facet("volatile", Severity.WARNING);

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, EvictedRule::check);

    private EvictedRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean mixed = Clients.caching(analysis, component).findAny().isPresent();
        boolean keeps =
                analysis.is(component, Trait.REDIS) && Persistence.of(component).any();
        if (mixed || !keeps) {
            return Optional.empty();
        }
        String policy = analysis.settings(component).text("maxmemory-policy").orElse("");
        boolean all = policy.startsWith("allkeys-");
        List<Link> evicted = analysis.linksTo(component).stream()
                .filter(EvictedRule::lasting)
                .filter(link ->
                        all || (policy.startsWith("volatile-") && link.fields().has("ttl")))
                .toList();
        return evicted.isEmpty() ? Optional.empty() : Optional.of(finding(component, policy, all, evicted));
    }

    private static boolean lasting(Link link) {
        return link.mustLast()
                && Pattern.of(link.pattern()).filter(KEEPING::contains).isPresent();
    }

    private static Finding finding(Component component, String policy, boolean all, List<Link> evicted) {
        String links = evicted.stream().map(Link::key).collect(Collectors.joining(", "));
        return INFO.finding(
                all ? "" : "volatile",
                Element.component(component.name()),
                component.name() + " throws out data that must last when its memory is full",
                Evidence.of("maxmemory-policy", policy, "links", links),
                List.of(new Fix("Evict nothing", Edits.set(component, "maxmemory-policy", "noeviction"))));
    }
}
