package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.stream.Stream;

/// Where a rule looks for places that break it.
public sealed interface Look {

    /// At the whole topology at once.
    record AtAll(Check check) implements Look {}

    /// At one component after the other, each with its links.
    record AtComponents(ComponentCheck check) implements Look {}

    /// At one link after the other, each with its ends.
    record AtLinks(LinkCheck check) implements Look {}

    /// At one component after the other, and then at one link after the other.
    record AtBoth(AtComponents components, AtLinks links) implements Look {}

    /// Looks at the whole topology.
    interface Check {

        /// Every place where the topology breaks the rule.
        Stream<Finding> on(Analysis analysis);
    }

    /// Looks at one component with its links.
    interface ComponentCheck {

        /// What is wrong with the component.
        Stream<Finding> on(Analysis analysis, Component component);
    }

    /// Looks at one link with its ends.
    interface LinkCheck {

        /// What is wrong with the link.
        Stream<Finding> on(Analysis analysis, Link link);
    }

    /// Every place where the topology breaks the rule, in the order of the design.
    default Stream<Finding> on(Analysis analysis) {
        return switch (this) {
            case AtAll(var check) -> check.on(analysis);
            case AtComponents(var check) -> analysis.components().flatMap(component -> check.on(analysis, component));
            case AtLinks(var check) -> analysis.links().flatMap(link -> check.on(analysis, link));
            case AtBoth(var components, var links) -> Stream.concat(components.on(analysis), links.on(analysis));
        };
    }
}
