package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.analysis.Settings;
import dev.stackwright.catalog.Trait;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
import dev.stackwright.rules.Edits;
import dev.stackwright.rules.Evidence;
import dev.stackwright.rules.Finding;
import dev.stackwright.rules.Fix;
import dev.stackwright.rules.Rule;
import dev.stackwright.rules.RuleInfo;
import dev.stackwright.rules.Scope;
import dev.stackwright.rules.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// SEC-016: a store that lets everybody in.
public final class NoPasswordRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-016",
                    "Default, empty or missing credentials",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A variable or setting switches the password check of a server off (trust, empty passwords,"
                            + " anonymous access, security disabled), or a broker that others call has the user guest, who"
                            + " may come from its own machine only.",
                    "Take it away, so that the generated password holds; call the user app.",
                    "A store without a password is the classic way in: one command reads or deletes everything.",
                    "PostgreSQL manual, trust; Grafana, configure security; Elasticsearch, Docker; RabbitMQ"
                            + " production checklist")
            .facets("setting", "guest")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, NoPasswordRule::check);

    private NoPasswordRule() {}

    private static final Map<String, String> VARIABLES = Map.of(
            "POSTGRES_HOST_AUTH_METHOD", "trust",
            "MYSQL_ALLOW_EMPTY_PASSWORD", "yes|true|1",
            "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD", "yes|true|1",
            "ALLOW_EMPTY_PASSWORD", "yes|true|1",
            "GF_AUTH_ANONYMOUS_ENABLED", "true",
            "GF_SECURITY_ADMIN_PASSWORD", "admin",
            "xpack.security.enabled", "false",
            "DISABLE_SECURITY_PLUGIN", "true");

    private static Stream<Finding> check(Analysis analysis, Component component) {
        Fields environment = component.fields().fields("environment");
        Stream<Finding> variables = environment.entries().keySet().stream()
                .filter(_ -> analysis.kind(component).isPresent())
                .filter(name -> environment
                        .entry(name)
                        .filter(value -> value.toString().matches(VARIABLES.getOrDefault(name, "")))
                        .filter(_ -> VARIABLES.containsKey(name))
                        .isPresent())
                .map(name -> variable(component, environment, name));
        return Stream.concat(variables, settings(analysis, component));
    }

    private static Stream<Finding> settings(Analysis analysis, Component component) {
        Settings settings = analysis.settings(component);
        if (settings.flag("anonymous")) {
            return Stream.of(finding(
                    component,
                    "setting",
                    "lets in whoever comes",
                    "anonymous",
                    new Fix("Ask for a password", Edits.set(component, "anonymous", "false"))));
        }
        boolean guest = analysis.is(component, Trait.QUEUES)
                && settings.text("user").filter("guest"::equals).isPresent()
                && !analysis.linksTo(component).isEmpty();
        return guest
                ? Stream.of(finding(
                        component,
                        "guest",
                        "has the user guest, whom it lets in from its own machine only",
                        "user",
                        new Fix("Call the user app", Edits.set(component, "user", "app"))))
                : Stream.empty();
    }

    private static Finding variable(Component component, Fields environment, String name) {
        Fields kept = environment.without(name);
        Edit edit =
                kept.isEmpty() ? Edits.clear(component, "environment") : Edits.property(component, "environment", kept);
        return finding(component, "", "is told to let in whoever comes", name, new Fix("Take " + name + " away", edit));
    }

    private static Finding finding(Component component, String facet, String complaint, String name, Fix fix) {
        return INFO.finding(
                facet,
                Element.component(component.name()),
                component.name() + " " + complaint,
                Evidence.of("by", name),
                List.of(fix));
    }
}
