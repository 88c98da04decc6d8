package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Settings;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
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

/// CACHE-014: more connections than a cache accepts.
public final class ConnectionsRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "CACHE-014",
                    "More client connections than the cache accepts",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "The pools of all programs, each times its replicas, are more connections than the cache"
                            + " accepts (error), or more than the parameter share of them (warning). Pools that are not"
                            + " stated do not count.",
                    "Raise the limit to twice what the pools need.",
                    "Beyond the limit a connection is refused.",
                    "valkey.io, clients; memcached(1), -c")
            .facet("tight", Severity.WARNING)
            .parameter("share", "80%", "How much of the limit the pools may take.");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, ConnectionsRule::check);

    private ConnectionsRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        if (!analysis.is(component, Trait.CACHE)) {
            return Optional.empty();
        }
        Settings settings = analysis.settings(component);
        String setting = settings.has("maxclients") ? "maxclients" : "conn-limit";
        long pools = analysis.calls().to(component).stream()
                .mapToLong(call -> call.pool().orElse(0L) * call.from().replicas())
                .sum();
        return settings.number(setting)
                .filter(limit -> pools > limit * INFO.number(analysis, "share"))
                .map(limit -> finding(component, setting, pools, limit));
    }

    private static Finding finding(Component component, String setting, long pools, long limit) {
        return INFO.finding(
                pools > limit ? "" : "tight",
                Element.component(component.name()),
                component.name() + " accepts " + limit + " connections, and its clients keep " + pools,
                Evidence.of("connections", Long.toString(pools), setting, Long.toString(limit)),
                List.of(new Fix("Accept " + pools * 2, Edits.set(component, setting, Scalar.of(pools * 2)))));
    }
}
