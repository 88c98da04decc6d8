package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.List;
import java.util.Optional;

/// One best practice: what its page says, and a pure function that finds where a topology breaks it, in the
/// order of the design. A rule over an unknown value stays silent.
public record Rule(RuleInfo info, Check check) {

    /// Looks at the whole topology.
    public interface Check {

        /// Every place where the topology breaks the rule.
        List<Finding> on(Analysis analysis);
    }

    /// Looks at one component with its links.
    public interface ComponentCheck {

        /// What is wrong with the component.
        Optional<Finding> on(Analysis analysis, Component component);
    }

    /// Looks at one link with its ends.
    public interface LinkCheck {

        /// What is wrong with the link.
        Optional<Finding> on(Analysis analysis, Link link);
    }

    /// A rule that asks each component.
    public static Rule ofComponents(RuleInfo info, ComponentCheck check) {
        return new Rule(
                info,
                analysis -> analysis.components()
                        .flatMap(component -> check.on(analysis, component).stream())
                        .toList());
    }

    /// A rule that asks each link.
    public static Rule ofLinks(RuleInfo info, LinkCheck check) {
        return new Rule(
                info,
                analysis -> analysis.links()
                        .flatMap(link -> check.on(analysis, link).stream())
                        .toList());
    }

    /// Every place where the topology breaks this rule.
    public List<Finding> check(Analysis analysis) {
        return check.on(analysis);
    }

    /// The rule's id.
    @Override
    public String toString() {
        return info.id();
    }
}
