package dev.stackwright.rules.search;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.KernelLimits;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Scalar;
import dev.stackwright.model.Value;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.stream.Stream;

/// SEARCH-006: a search engine that its kernel holds back.
public final class KernelRule {

    private static final long FILES = 65_535;

    private static final RuleInfo INFO = new RuleInfo(
                    "SEARCH-006",
                    "Kernel limits too low for a search engine",
                    Severity.WARNING,
                    Scope.COMPONENT,
                    "The stated ulimits let a search engine open fewer than 65,535 files; or its memory-lock is on, and they"
                            + " do not let it lock memory without limit (memlock: -1). What nobody states is right. The host"
                            + " needs a vm.max_map_count of 262,144 too, which no design can state.",
                    "Let it open 65,535 files, and lock memory without limit.",
                    "It holds a file for each part of each index, and ends at its start when it may not lock the memory that"
                            + " it is told to.",
                    "Elasticsearch reference, install with Docker: using the images in production")
            .facets("memlock");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, KernelRule::check);

    private KernelRule() {}

    private static Stream<Finding> check(Analysis analysis, Component component) {
        if (!analysis.is(component, Trait.SEARCH)) {
            return Stream.empty();
        }
        KernelLimits limits = analysis.kernelLimits(component);
        boolean locks = analysis.settings(component).flag("memory-lock");
        Stream<Finding> files = limits
                .hard("nofile")
                .filter(limit -> limit >= 0 && limit < FILES)
                .map(limit -> finding(component, "", "nofile", Long.toString(limit), Scalar.of(FILES)))
                .stream();
        Stream<Finding> memory =
                limits.soft("memlock").filter(limit -> limit < 0).isPresent() || !locks
                        ? Stream.empty()
                        : Stream.of(finding(
                                component,
                                "memlock",
                                "memlock",
                                limits.soft("memlock")
                                        .map(limit -> Long.toString(limit))
                                        .orElse("none"),
                                Fields.of("soft", Scalar.of(-1)).with("hard", Scalar.of(-1))));
        return Stream.concat(files, memory);
    }

    private static Finding finding(Component component, String facet, String limit, String found, Value right) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                facet.isEmpty()
                        ? component.name() + " may open only " + found + " files"
                        : component.name() + " is told to lock its memory, and may not",
                Evidence.of(limit, found),
                List.of(new Fix(
                        facet.isEmpty() ? "Let it open " + FILES : "Let it lock memory",
                        Edits.limit(component, limit, right))));
    }
}
