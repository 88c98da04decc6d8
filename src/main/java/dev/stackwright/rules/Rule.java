package dev.stackwright.rules;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Call;
import dev.stackwright.model.Component;
import dev.stackwright.model.Link;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// One best practice: what its page says, and where a topology breaks it. It is a pure function of the analysed
/// topology, and silent over a value that it does not know.
public record Rule(RuleInfo info, Look look) {

    /// A rule that asks the whole topology at once.
    public static Rule ofAll(RuleInfo info, Function<Analysis, List<Finding>> check) {
        return new Rule(info, new Look.AtAll(analysis -> check.apply(analysis).stream()));
    }

    /// A rule that asks each component.
    public static Rule ofComponents(RuleInfo info, BiFunction<Analysis, Component, Optional<Finding>> check) {
        return new Rule(
                info, new Look.AtComponents((analysis, component) -> check.apply(analysis, component).stream()));
    }

    /// A rule that asks each component, which may break it in several places.
    public static Rule ofParts(RuleInfo info, BiFunction<Analysis, Component, Stream<Finding>> check) {
        return new Rule(info, new Look.AtComponents(check::apply));
    }

    /// A rule that asks each link.
    public static Rule ofLinks(RuleInfo info, BiFunction<Analysis, Link, Optional<Finding>> check) {
        return new Rule(info, new Look.AtLinks((analysis, link) -> check.apply(analysis, link).stream()));
    }

    /// A rule that asks each component and each link, which may break it in several places.
    public static Rule ofPlaces(RuleInfo info, Look.ComponentCheck components, Look.LinkCheck links) {
        return new Rule(info, new Look.AtBoth(new Look.AtComponents(components), new Look.AtLinks(links)));
    }

    /// A rule that asks each link whose source waits for its target.
    public static Rule ofCalls(RuleInfo info, BiFunction<Analysis, Call, Optional<Finding>> check) {
        return ofLinks(
                info, (analysis, link) -> analysis.calls().of(link).flatMap(call -> check.apply(analysis, call)));
    }

    /// Every place where the topology breaks this rule.
    public List<Finding> check(Analysis analysis) {
        return look.on(analysis).toList();
    }

    /// The rule's id.
    @Override
    public String toString() {
        return info.id();
    }
}
