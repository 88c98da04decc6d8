package dev.stackwright.rules.operations;

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

/// OPS-011: fewer files than connections.
public final class OpenFilesRule {

    private static final long BROKER = 50_000;

    private static final RuleInfo INFO = new RuleInfo(
                    "OPS-011",
                    "Fewer open files than connections",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "The stated ulimits let a server open fewer files (nofile) than it needs: two for each connection"
                            + " that a proxy takes, one for each that a cache takes and 32 more, 50,000 for a broker with queues or"
                            + " topics. Where nothing is stated the engine's own limit holds, which nobody knows here. Search engines are"
                            + " judged by SEARCH-006.",
                    "Let it open as many as it needs.",
                    "Each connection is an open file. When they run out, connections are refused, or the server does not"
                            + " even start.",
                    "RabbitMQ production checklist, open file handles; valkey.io, clients; HAProxy configuration manual,"
                            + " maxconn")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, OpenFilesRule::check);

    private OpenFilesRule() {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<Long> files = analysis.kernelLimits(component).hard("nofile").filter(limit -> limit >= 0);
        return files.flatMap(limit -> needed(analysis, component)
                .filter(needs -> limit < needs)
                .map(needs -> finding(component, limit, needs)));
    }

    private static Optional<Long> needed(Analysis analysis, Component component) {
        Settings settings = analysis.settings(component);
        if (analysis.is(component, Trait.PROXY)) {
            return settings.number("worker-connections")
                    .or(() -> settings.number("max-connections"))
                    .or(() -> settings.number("maxconn"))
                    .map(connections -> connections * 2);
        }
        if (analysis.is(component, Trait.CACHE)) {
            return settings.number("maxclients")
                    .or(() -> settings.number("conn-limit"))
                    .map(clients -> clients + 32);
        }
        return analysis.is(component, Trait.QUEUES) || analysis.is(component, Trait.TOPICS)
                ? Optional.of(BROKER)
                : Optional.empty();
    }

    private static Finding finding(Component component, long limit, long needs) {
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " may open " + limit + " files and needs " + needs,
                Evidence.of("nofile", Long.toString(limit), "needed", Long.toString(needs)),
                List.of(new Fix("Let it open " + needs, Edits.limit(component, "nofile", Scalar.of(needs)))));
    }
}
