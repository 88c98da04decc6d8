package dev.stackwright.rules.cache;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Pattern;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
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

/// CACHE-011: a primary that comes back empty and is copied.
public final class EmptyPrimaryRule {

    private static final RuleInfo INFO = new RuleInfo(
            "CACHE-011",
            "Replicated store without persistence that restarts by itself",
            Severity.ERROR,
            Scope.COMPONENT,
            "A store that writes nothing to disk has copies, by its mode or by a replicate link, holds"
                    + " more than a cache, and is restarted when it ends.",
            "Turn the log of writes on.",
            "The primary comes back empty before anybody takes its place, and the copies faithfully copy" + " nothing.",
            "valkey.io, replication: safety when the primary has persistence turned off");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, EmptyPrimaryRule::check);

    private EmptyPrimaryRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        boolean restarts = !component.fields().text("restart").orElse("").equals("no");
        boolean bare = analysis.is(component, Trait.REDIS)
                && restarts
                && !Persistence.of(component).any()
                && copied(analysis, component);
        Clients clients = Clients.of(analysis, component);
        return bare && clients.any() && !clients.allCaching()
                ? Optional.of(finding(component, analysis.servers(component)))
                : Optional.empty();
    }

    private static boolean copied(Analysis analysis, Component component) {
        return analysis.servers(component) > 1
                || analysis.linksTo(component).stream()
                        .anyMatch(link -> link.pattern().equals(Pattern.REPLICATE_.id()));
    }

    private static Finding finding(Component component, int servers) {
        Edit edit = Edit.several(
                "Make " + component.name() + " persistent",
                List.of(Edits.set(component, "appendonly", "true"), Edits.set(component, "appendfsync", "everysec")));
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " restarts empty, and its copies would copy that",
                Evidence.of("servers", Integer.toString(servers), "persistence", "none"),
                List.of(new Fix("Log every write", edit)));
    }
}
