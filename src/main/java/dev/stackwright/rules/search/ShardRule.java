package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Quantity;
import dev.stackwright.model.Scalar;
import dev.stackwright.rules.Counted;
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

/// SEARCH-003: shards that are too large or too many.
public final class ShardRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEARCH-003",
                    "Index whose shards have the wrong size",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "An index states its size and its shards, and a shard would be over 50 GiB; or there are"
                            + " several shards and each would be under 10 GiB (info).",
                    "Take one shard for every 30 GiB.",
                    "A large shard takes long to move when a server is lost, and many small ones cost memory and"
                            + " time for nothing.",
                    "Elasticsearch reference, size your shards")
            .facet("small", Severity.INFO);

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, ShardRule::check);

    private ShardRule() {}

    private static final long GIBIBYTE = 1L << 30;

    private static Stream<Finding> check(Analysis analysis, Component component) {
        return Indexes.of(analysis, component).flatMap(index -> check(index).stream());
    }

    private static Optional<Finding> check(Indexes.Index index) {
        Optional<Long> size = index.fields().text("size").flatMap(Quantity::bytes);
        Optional<Long> shards = index.fields().integer("shards").filter(count -> count > 0);
        if (size.isEmpty() || shards.isEmpty()) {
            return Optional.empty();
        }
        long each = size.get() / shards.get();
        boolean large = each > 50 * GIBIBYTE;
        boolean small = shards.get() > 1 && each < 10 * GIBIBYTE;
        return large || small ? Optional.of(finding(index, size.get(), shards.get(), large)) : Optional.empty();
    }

    private static Finding finding(Indexes.Index index, long size, long shards, boolean large) {
        long right = Math.max(1, (size + 30 * GIBIBYTE - 1) / (30 * GIBIBYTE));
        return INFO.finding(
                large ? "" : "small",
                Element.component(index.engine().name()),
                "The index " + index.name() + " of " + index.engine().name() + " has "
                        + Counted.of(shards, "shard", "shards") + " for "
                        + Quantity.size(size),
                Evidence.of("index", index.name(), "size", Quantity.size(size), "shards", Long.toString(shards)),
                List.of(new Fix(
                        "Take " + Counted.of(right, "shard", "shards"), index.with("shards", Scalar.of(right)))));
    }
}
