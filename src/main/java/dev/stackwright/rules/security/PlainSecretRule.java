package dev.stackwright.rules.security;

import dev.stackwright.analysis.Analysis;
import dev.stackwright.model.Component;
import dev.stackwright.model.Edit;
import dev.stackwright.model.Element;
import dev.stackwright.model.Fields;
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
import java.util.stream.Stream;

/// SEC-015: a password that everybody can read.
public final class PlainSecretRule {

    private static final RuleInfo INFO = new RuleInfo(
                    "SEC-015",
                    "Secret in plain environment or address",
                    Severity.ERROR,
                    Scope.COMPONENT,
                    "A variable whose name ends in PASSWORD, SECRET, TOKEN, API_KEY or CREDENTIALS has a literal"
                            + " value, or any variable holds an address with a user and a password in it. A reference such"
                            + " as ${NAME}, a file and a truth value are no secrets.",
                    "Write ${NAME}, and put the value into .env, which is not shared.",
                    "The design is shared, and what stands in the environment is printed and inherited.",
                    "compose-lint CL-0020, CL-0021; kube-linter env-var-secret; Docker, secrets in Compose; OWASP"
                            + " rule 12")
            .facets("address")
            .milderInDev();

    /// The rule.
    public static final Rule RULE = Rule.ofParts(INFO, PlainSecretRule::check);

    private PlainSecretRule() {}

    private static final String NAME = "(?i)(.*[_.-])?(PASS|PASSWD|PASSWORD|SECRET|TOKEN|CREDENTIALS?"
            + "|(API|SECRET|ACCESS|PRIVATE|ENCRYPTION|SIGNING|MASTER)_?KEY)";
    private static final String ADDRESS = ".*[a-z][a-z0-9+.-]*://[^/\\s:@{}$]*:[^@/\\s{}$]+@.*";
    private static final String NO_SECRET = "(?i)|true|false|yes|no|none|[0-9]{1,5}|/.*|.*[${}].*";

    private static Stream<Finding> check(Analysis analysis, Component component) {
        Fields environment = component.fields().fields("environment");
        return environment.entries().keySet().stream()
                .filter(_ -> analysis.kind(component).isPresent())
                .flatMap(name -> check(component, environment, name).stream());
    }

    private static Optional<Finding> check(Component component, Fields environment, String name) {
        String value = environment.entry(name).map(Object::toString).orElse("");
        boolean address = value.matches(ADDRESS);
        boolean secret = name.matches(NAME) && !value.matches(NO_SECRET);
        if (!secret && !address) {
            return Optional.empty();
        }
        String variable = Names.variable(name);
        Edit edit = Edits.property(component, "environment", environment.with(name, Scalar.of("${" + variable + "}")));
        return Optional.of(INFO.finding(
                secret ? "" : "address",
                Element.component(component.name()),
                "The variable " + name + " of " + component.name() + " holds a secret in plain text",
                Evidence.of("variable", name),
                List.of(new Fix("Take it from .env", edit, "Put " + variable + " into .env before the next start."))));
    }
}
