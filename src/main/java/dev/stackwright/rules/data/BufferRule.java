package dev.stackwright.rules.data;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.EffectiveContainer;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
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
import java.util.stream.Stream;

/// DB-006: a database that fills its container.
public final class BufferRule {

    private static final RuleInfo INFO = new RuleInfo(
            "DB-006",
            "Memory of the database does not fit its container",
            Severity.WARNING,
            Scope.COMPONENT,
            "shared-buffers are more than 40 % of the memory limit, innodb-buffer-pool-size more than 75"
                    + " %, or a cache-size more than half of what the limit leaves beyond 1 GiB.",
            "Take 25 %, 60 % or a quarter of the limit.",
            "Every connection and query needs memory beside the buffers; when it is gone the kernel kills"
                    + " the server.",
            "PostgreSQL manual, shared_buffers; MySQL and MongoDB from memory");

    /// The rule.
    public static final Rule RULE = Rule.ofComponents(INFO, BufferRule::check);

    private BufferRule() {}

    /// MongoDB takes no less.
    private static final long SMALLEST_CACHE = 256L << 20;

    private record Buffer(String setting, long most, long right) {}

    private static Optional<Finding> check(Analysis analysis, Component component) {
        Optional<Long> limit = analysis.container(component).flatMap(EffectiveContainer::memory);
        if (limit.isEmpty() || !analysis.is(component, Trait.DATABASE)) {
            return Optional.empty();
        }
        long bytes = limit.get();
        return Stream.of(
                        new Buffer("shared-buffers", bytes / 10 * 4, bytes / 4),
                        new Buffer("innodb-buffer-pool-size", bytes / 4 * 3, bytes / 10 * 6),
                        new Buffer(
                                "cache-size",
                                Math.max(SMALLEST_CACHE, (bytes - (1L << 30)) / 2),
                                Math.max(SMALLEST_CACHE, bytes / 4)))
                .flatMap(buffer -> analysis
                        .settings(component)
                        .size(buffer.setting())
                        .filter(size -> size > buffer.most())
                        .map(size -> finding(component, buffer, size, bytes))
                        .stream())
                .findFirst();
    }

    private static Finding finding(Component component, Buffer buffer, long size, long limit) {
        String right = Quantity.mebibytes(Math.min(buffer.right(), buffer.most()));
        return INFO.finding(
                "",
                Element.component(component.name()),
                component.name() + " sets " + buffer.setting() + " to " + Quantity.size(size) + " in a container of "
                        + Quantity.size(limit),
                Evidence.of(buffer.setting(), Quantity.size(size), "limit", Quantity.size(limit)),
                List.of(new Fix("Set it to " + right, Edits.set(component, buffer.setting(), Scalar.of(right)))));
    }
}
