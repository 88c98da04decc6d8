package dev.stackwright.rules.topology;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.PresetNames;
import dev.stackwright.catalog.Preset;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Link;
import dev.stackwright.model.Names;
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

/// ENV-001: two targets, and a framework that has names for one.
public final class PresetRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "ENV-001",
                    "Second target without names in the preset",
                    Severity.WARNING,
                    Scope.LINK,
                    "A program's preset has one set of variables for a protocol, another target has got them already, and the"
                            + " link names no variables itself.",
                    "Name variables at the link, and have the program read them for its second client.",
                    "If the second target took the same names, the first would be gone without a word; without names the"
                            + " framework does not find the second.",
                    "The preset's own documentation, as named in its file")
            .facets("names");

    /// The rule.
    public static final Rule RULE = Rule.ofLinks(INFO, PresetRule::check);

    private PresetRule() {}

    private static Optional<Finding> check(Analysis analysis, Link link) {
        if (!link.fields().fields("environment").isEmpty()) {
            return Optional.empty();
        }
        return analysis.topology()
                .component(link.from())
                .flatMap(from -> analysis.catalog()
                        .preset(from)
                        .flatMap(preset -> PresetNames.of(analysis, from).stream()
                                .filter(names -> !names.given() && names.link().equals(link))
                                .findFirst()
                                .map(names -> finding(preset, link, names))));
    }

    private static Finding finding(Preset preset, Link link, PresetNames names) {
        Fields own = Fields.EMPTY;
        for (var variable : names.variables().entrySet()) {
            own = own.with(Names.variable(link.to()) + "_" + variable.getKey(), Scalar.of(variable.getValue()));
        }
        return INFO.finding(
                "names",
                Element.link(link),
                preset.title() + " reads " + names.variables().firstEntry().getKey()
                        + " for one target only, and another link of " + link.from() + " has it",
                Evidence.of("variable", names.variables().firstEntry().getKey()),
                List.of(new Fix("Name its variables after " + link.to(), Edits.property(link, "environment", own))));
    }
}
