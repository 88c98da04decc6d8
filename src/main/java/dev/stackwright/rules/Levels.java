package dev.stackwright.rules;

import dev.stackwright.model.Fields;
import dev.stackwright.model.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which rules judge this design, and how grave a finding is: as its rule says, milder or not at all in stage `dev`,
/// unless the design says something else under `rules`.
record Levels(Topology topology, Map<String, RuleInfo> infos) {

    private static final String OFF = "OFF";
    private static final Set<String> SWITCH = Set.of("ON", OFF);

    Levels(Topology topology, List<Rule> rules) {
        this(topology, rules.stream().map(Rule::info).collect(Collectors.toMap(RuleInfo::id, Function.identity())));
    }

    /// True if the rule judges the design: it is not switched off, and one that waits to be asked has been asked.
    static boolean asks(Topology topology, RuleInfo rule) {
        String stated = stated(topology, rule.id());
        return !stated.equals(OFF) && !(rule.optional() && stated.isEmpty());
    }

    Optional<Finding> of(Finding finding) {
        Optional<Severity> own =
                topology.rules().has(finding.rule()) ? Severity.of(stated(finding.rule())) : Optional.empty();
        return own.isPresent() ? own.map(finding::with) : staged(finding);
    }

    private Optional<Finding> staged(Finding finding) {
        boolean dev =
                topology.requirements().text("stage").filter("dev"::equals).isPresent();
        InDev inDev = Optional.ofNullable(infos.get(finding.rule()))
                .map(RuleInfo::inDev)
                .orElse(InDev.SAME);
        return switch (dev ? inDev : InDev.SAME) {
            case SAME -> Optional.of(finding);
            case MILDER -> Optional.of(finding.with(finding.severity().lower()));
            case OFF -> Optional.empty();
        };
    }

    private String stated(String rule) {
        return stated(topology, rule);
    }

    private static String stated(Topology topology, String rule) {
        return topology.rules().fields(rule).text("severity").orElse("").toUpperCase(Locale.ROOT);
    }

    /// What the design says under `rules` and nobody understands.
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (String id : topology.rules().entries().keySet()) {
            if (infos.containsKey(id)) {
                remarks(infos.get(id), topology.rules().fields(id), remarks);
            } else {
                remarks.add("The design sets rule " + id + ", which there is not.");
            }
        }
        return remarks;
    }

    private void remarks(RuleInfo info, Fields stated, List<String> remarks) {
        for (String key : stated.entries().keySet()) {
            String text = stated.text(key).orElse("");
            if (key.equals("severity")) {
                if (Severity.of(stated(info.id())).isEmpty() && !SWITCH.contains(stated(info.id()))) {
                    remarks.add("The severity '" + text + "' of " + info.id()
                            + " is none of error, warning, info, on and off.");
                }
            } else if (info.parameters().stream()
                    .noneMatch(known -> known.name().equals(key))) {
                remarks.add("Rule " + info.id() + " has no parameter '" + key + "'.");
            } else if (RuleInfo.amount(text).isEmpty()) {
                remarks.add("The parameter " + key + " of " + info.id() + " cannot be '" + text + "'.");
            }
        }
    }
}
