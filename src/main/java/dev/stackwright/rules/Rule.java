package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import java.util.List;

/// One best practice: what it is, and a pure function that finds where a topology breaks it. A rule over an unknown
/// value
/// stays silent.
public interface Rule {

    /// What the rule's page says.
    RuleInfo info();

    /// Every place where the topology breaks this rule, in the order of the design.
    List<Finding> check(Analysis analysis);
}
