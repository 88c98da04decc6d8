package dev.stackwright.rules.operations;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.model.Names;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// OPS-010: a container that calls itself.
public final class LocalhostRule {

    private static final RuleInfo INFO = new RuleInfo(
            "OPS-010",
            "Address that points at the container itself",
            Severity.ERROR,
            Scope.COMPONENT,
            "A variable of a program in a container holds an address at localhost or 127.0.0.1, of a"
                    + " server that is not a web server; for one that is, only if the variable is named after a"
                    + " component that the program is linked to.",
            "Use the name of the component, or take the variable away: the link gives one.",
            "Inside a container localhost is the container.",
            "The Twelve-Factor App, III, title seen; name resolution between containers from memory");

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, LocalhostRule::check);

    private LocalhostRule() {}

    private static final java.util.regex.Pattern ADDRESS = java.util.regex.Pattern.compile(
            "(?:jdbc:)?([a-z][a-z0-9+.-]*)://(?:[^@/]*@)?(?:localhost|127\\.0\\.0\\.1)(?:[^A-Za-z0-9.-].*)?");

    private static Stream<Finding> check(Analysis analysis, Component component) {
        Fields environment = component.fields().fields("environment");
        return environment.entries().keySet().stream()
                .filter(_ -> analysis.is(component, Trait.WORKLOAD) && !analysis.here(component))
                .filter(name -> wrong(
                        analysis,
                        component,
                        name,
                        environment.entry(name).orElseThrow().toString()))
                .map(name -> finding(component, environment, name));
    }

    private static boolean wrong(Analysis analysis, Component component, String name, String value) {
        Matcher matcher = ADDRESS.matcher(value);
        if (!matcher.matches()) {
            return false;
        }
        boolean web = matcher.group(1).startsWith("http");
        return !web
                || analysis.linksFrom(component).stream()
                        .anyMatch(link -> name.startsWith(Names.variable(link.to()) + "_"));
    }

    private static Finding finding(Component component, Fields environment, String name) {
        Fields kept = environment.without(name);
        Edit edit =
                kept.isEmpty() ? Edits.clear(component, "environment") : Edits.property(component, "environment", kept);
        return INFO.finding(
                "",
                Element.component(component.name()),
                "The variable " + name + " of " + component.name() + " points at the container itself",
                Evidence.of("variable", name),
                List.of(new Fix("Take it away", edit, "The program must read the variables that its links give it.")));
    }
}
